import { PastRoom, type PastRoomProps } from '#routes/past-room.tsx';
import { Queries } from '../queries.tsx';

export default function PastRoomWithQueries(props: PastRoomProps) {
  return (
    <Queries>
      <PastRoom {...props} />
    </Queries>
  );
}
