import { listening } from '#api/listening.ts';
import { createBoardSource } from './board-source.ts';

/** Board and wall look at the same live board: going from one to the other loses nothing. */
export const staffSource = createBoardSource({ audience: 'staff', listen: listening });
