// what comes after the answer: the page itself is kept then
import '../keep-shell.ts';

export { HomeBeside } from '#routes/home-beside.tsx';
export { HomeList } from '#routes/home-list.tsx';
export { Queries } from '../queries.tsx';
