import type { InsurerDetails } from '#routes/insurer-details.ts';
import { InsurerView } from '#routes/insurer-view.tsx';
import { later } from '../later.tsx';
import { MomentSource } from '../moment-source.tsx';
import { publicSource } from '../public-source.ts';

export default function InsurerPage() {
  return (
    <MomentSource source={publicSource}>{(source) => <InsurerView source={source} details={details} />}</MomentSource>
  );
}

const Later = later(() => import('./insurer-details.tsx'), 'insurerCards');

const details: InsurerDetails = {
  Search: (props) => <Later>{({ OtherInsurer }) => <OtherInsurer {...props} />}</Later>,
  Call: (props) => <Later>{({ InsurerCall }) => <InsurerCall {...props} />}</Later>,
  Cards: (props) => (
    <Later>
      {({ Queries, InsurerCards }) => (
        <Queries>
          <InsurerCards {...props} />
        </Queries>
      )}
    </Later>
  ),
};
