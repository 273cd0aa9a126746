import { WallRescue } from '#routes/wall-rescue.tsx';
import { Wall } from '#routes/wall.tsx';
import { publicSource } from '../public-source.ts';
import { createRescueKeeper } from '../rescue-keeper.ts';
import { StaffPageRoute } from '../staff-page-route.tsx';
import { staffSource } from '../staff-source.ts';

const sources = { staff: staffSource, public: publicSource };

export default function WallPage() {
  return (
    <WallRescue createKeeper={createRescueKeeper}>
      <StaffPageRoute>
        <Wall sources={sources} />
      </StaffPageRoute>
    </WallRescue>
  );
}
