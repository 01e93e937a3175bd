import { inventedIdNumber } from '../support/relief.js';
import { of, step, type RoomWalk, type Walking } from '../support/walk.js';

let people = 0;
const member = (kinship: string) => {
  people += 1;
  return { personName: `演示${people}`, idNumber: inventedIdNumber(people), kinship };
};
/** The household's head or another member of it, by kinship; null where there is no household yet. */
export const memberOf = async (walking: Walking, kinship: string): Promise<string | null> => {
  const { rows } = await walking.w.sql.query<{ id: string }>(
    `select m.id from household h join household_member m on m.id = any(h.member_ids)
     where h.id = $1 and m.kinship = $2`,
    [walking.keys.Household ?? null, kinship],
  );
  return rows[0]?.id ?? null;
};

/** How the head of before stands to the child that now heads it, where they live. */
const restated = async (walking: Walking): Promise<object[]> => {
  const { rows } = await walking.w.sql.query<{ id: string }>(
    `select m.id from household h join household_member m on m.id = any(h.member_ids)
     where h.id = $1 and m.status = 'LIVING' and m.kinship = 'HEAD'`,
    [walking.keys.Household ?? null],
  );
  return rows.map(({ id }) => ({ memberId: walking.idFor('HouseholdMember', id), kinship: 'PARENT' }));
};
/** Another household, beside the one that the walk goes on with. */
const apart = async (walking: Walking): Promise<string> => {
  const own = walking.keys.Household!;
  const other = await walking.other('Household', 'REGISTERED');
  walking.keys.Household = own;
  return other;
};

export const walk: RoomWalk = {
  acts: {
    registerHousehold: step('township-100', () => ({
      region: '500238100205',
      address: '城北村一组1号',
      members: [member('HEAD'), member('CHILD')],
      dwellings: [{ address: '城北村一组1号', rooms: 5, structure: 'EARTH_WOOD', livedIn: true }],
    })),
    addMembers: step('township-100', (walking) => ({
      members: [{ ...member('CHILD'), reason: 'MOVING_IN', since: walking.on(), basis: '户口迁移证' }],
    })),
    changeHead: step('township-100', async (walking) => ({
      headId: walking.idFor(
        'HouseholdMember',
        ((await memberOf(walking, 'CHILD')) ?? (await memberOf(walking, 'PARENT')))!,
      ),
      kinships: await restated(walking),
      basis: '变更户主申请',
    })),
    addDwelling: step('township-100', (walking) => ({
      dwelling: { address: `城北村二组${walking.serial}号`, rooms: 3, structure: 'BRICK_WOOD', livedIn: true },
      basis: '建房审批',
    })),
    joinHousehold: step('township-100', async (walking) => ({
      householdId: await apart(walking),
      kinship: 'OTHER',
      reason: 'MOVING_IN',
      since: walking.on(),
      basis: '户口迁移证',
    })),
    revokeDeath: step('township-100', { reason: '误报死亡', basis: '公安机关证明' }),
    splitHousehold: step('township-100', async (walking) => ({
      memberIds: [walking.idFor('HouseholdMember', (await memberOf(walking, 'CHILD'))!)],
      address: '城北村一组2号',
      basis: '分户申请',
    })),
    moveHousehold: step('township-100', { region: '500238100007', address: '另一处1号', basis: '迁移证明' }),
    dissolveHousehold: step('township-100', { reason: '整户迁出' }),
    correctMember: step('township-100', { reason: '登记笔误', resident: false }),
    recordDeath: step('township-100', (walking) => ({ diedOn: walking.on(), basis: '死亡证明' })),
    loseDwelling: step('township-100', { reason: '倒塌' }),
  },
  nouns: {
    HouseholdMember: {
      key: (walking) => memberOf(walking, 'CHILD'),
      stages: { LIVING: [of('Household', 'REGISTERED')], DEAD: ['LIVING', 'recordDeath'] },
      moves: {
        // Who heads the household dies, and another heads it.
        'DEAD changeHead': [of('HouseholdMember', 'LIVING'), 'changeHead', 'recordDeath', 'changeHead'],
      },
    },
    Household: {
      stages: { REGISTERED: [null, 'registerHousehold'], DISSOLVED: ['REGISTERED', 'dissolveHousehold'] },
    },
    Dwelling: {
      key: (walking) => walking.part('dwelling', 'household_id', 'Household'),
      stages: { STANDING: [of('Household', 'REGISTERED')], GONE: ['STANDING', 'loseDwelling'] },
    },
  },
};
