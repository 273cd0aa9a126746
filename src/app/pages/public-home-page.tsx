import type { HomeDetails } from '#routes/home-details.ts';
import { PublicHome } from '#routes/public-home.tsx';
import { later } from '../later.tsx';
import { MomentSource } from '../moment-source.tsx';
import { publicSource } from '../public-source.ts';

export default function PublicHomePage() {
  return (
    <MomentSource source={publicSource}>{(source) => <PublicHome source={source} details={details} />}</MomentSource>
  );
}

const Later = later(() => import('./public-home-details.tsx'), 'home');

const details: HomeDetails = {
  Beside: (props) => (
    <Later>
      {({ Queries, HomeBeside }) => (
        <Queries>
          <HomeBeside {...props} />
        </Queries>
      )}
    </Later>
  ),
  List: (props) => <Later>{({ HomeList }) => <HomeList {...props} />}</Later>,
};
