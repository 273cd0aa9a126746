export { InsurerCards } from '#routes/insurer-cards.tsx';
export { OtherInsurer } from '#routes/other-insurer.tsx';
export { Queries } from '../queries.tsx';
