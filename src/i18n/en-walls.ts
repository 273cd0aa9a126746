import type { deWalls } from './de-walls.ts';

export const enWalls: typeof deWalls = {
  heading: 'Walls',
  intro: 'Every 30 seconds each wall tells what is really on its glass. When that stops, this is the alarm.',
  columns: {
    wall: 'Wall',
    state: 'State',
    seen: 'Last sign of life',
    shown: 'Position shown',
    picture: 'Picture check',
    build: 'Version',
    page: 'Page',
  },
  table: 'Walls and their last sign of life',
  fine: 'fine',
  alarms: {
    silent: 'is silent',
    wrongPicture: 'shows a wrong picture',
    blank: 'shows nothing',
    outOfDate: 'says itself: out of date',
    behind: 'is more than 60 seconds behind',
  },
  alarmCount: (count) => (count === 1 ? '1 wall needs somebody.' : `${count} walls need somebody.`),
  allFine: 'All walls are fine.',
  notShown: 'nothing',
  same: 'matches',
  other: 'differs',
  notCompared: 'cannot be compared',
  cells: (count) => `${count} cells`,
  misdrawn: (count) => `drawn wrongly or not to be seen: ${count}`,
  nameShared: (screen) => `name used twice, screen ${screen}`,
  takeOff: 'Taken down, take off the list',
  notTakenOff: 'This wall could not be taken off the list.',
  head: (position) => `server: ${position}`,
  otherBuild: 'not the version of this page',
  page: (uptime, heap, fps) =>
    [`up ${uptime}`, heap === null ? null : `${heap} MB`, fps === null ? null : `${fps} frames/s`]
      .filter((part) => part !== null)
      .join(', '),
  loading: 'loading',
  empty: 'No wall has reported yet.',
  emptyHow: 'A wall is a screen with this address; the name after “anzeige=” then stands here:',
  nobody: 'Nobody receives signs of life here. The operator can set this up; the manual says how.',
  failed: (cause) => `The list cannot be loaded right now. ${cause}`,
  old: (age) => `This list is ${age} old and no longer says anything about now.`,
  oldState: 'not known',
};
