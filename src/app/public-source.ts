import { createBoardSource } from './board-source.ts';

/** All public pages look at the same live board: going from one to the other loses nothing. It asks for the pointer and never listens to the stream. */
export const publicSource = createBoardSource({ audience: 'public' });
