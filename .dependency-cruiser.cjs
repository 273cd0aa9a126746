/*
 * The import law of the house: a file imports from lower rooms only, rooms of the same number are strangers, each library has one door.
 * Order from the quiet centre outwards; see README, "The plan of the house".
 */
const rooms = { lib: 1, domain: 2, contract: 3, i18n: 3, api: 4, ui: 4, features: 5, routes: 6, app: 7 };
const tests = '(\\.test\\.tsx?$|/testing/)';

const outermost = Math.max(...Object.values(rooms));
const law = Object.entries(rooms)
  .filter(([, number]) => number < outermost)
  .map(([room, number]) => ({
    name: `room-${room}`,
    comment: `${room} imports only from lower rooms`,
    severity: 'error',
    from: { path: `^src/${room}/`, pathNot: tests },
    to: {
      path: Object.entries(rooms)
        .filter(([other, otherNumber]) => other !== room && otherNumber >= number)
        .map(([other]) => `^src/${other}/`),
    },
  }));

const door = (name, library, house) => ({
  name: `door-${name}`,
  comment: `${name} has one door: ${house}`,
  severity: 'error',
  from: { path: '^src/', pathNot: [house, tests] },
  to: { path: `node_modules/${library}(/|$)` },
});

module.exports = {
  forbidden: [
    ...law,
    {
      name: 'features-are-strangers',
      comment: 'one feature does not know another; routes bring them together',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/([^/]+)/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'simulation-speaks-through-the-contract',
      severity: 'error',
      from: { path: '^src/simulation/', pathNot: tests },
      to: { path: '^src/', pathNot: '^src/(simulation|lib|domain|contract)/' },
    },
    {
      name: 'simulation-stands-beside-the-house',
      comment: 'only app (dynamically), the config and tests may start the simulated world',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/simulation/', '^src/app/mocking\\.ts$', tests] },
      to: { path: '^src/simulation/' },
    },
    {
      name: 'app-loads-simulation-dynamically',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: '^src/simulation/', dependencyTypesNot: ['dynamic-import'] },
    },
    door('msw', 'msw', '^src/simulation/'),
    door('eventsource-parser', 'eventsource-parser', '^src/api/'),
    door('valibot', 'valibot', '^src/contract/'),
    door('recharts', 'recharts', '^src/ui/charts/'),
    door('react-query', '@tanstack/react-query', '^src/(api|routes|app)/'),
    door('wouter', 'wouter', '^src/(routes|app)/'),
    {
      name: 'product-code-takes-no-tools',
      comment: 'what ships must be a dependency, not a development tool',
      severity: 'error',
      from: {
        path: '^src/(lib|domain|contract|i18n|api|ui|features|routes|app)/',
        pathNot: [tests, '\\.(run|bench)\\.ts$', 'plugin\\.ts$'],
      },
      to: { dependencyTypes: ['npm-dev'], pathNot: ['node_modules/@types/', 'node_modules/vite/'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'browser', 'default', 'types'],
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
