export { HomeBeside } from '#routes/home-beside.tsx';
export { HomeList } from '#routes/home-list.tsx';
export { Queries } from '../queries.tsx';
