// what comes after the answer: the page itself is kept then
import '../keep-shell.ts';

export { InsurerCall } from '#routes/insurer-call.tsx';
export { InsurerCards } from '#routes/insurer-cards.tsx';
export { OtherInsurer } from '#routes/other-insurer.tsx';
export { Queries } from '../queries.tsx';
