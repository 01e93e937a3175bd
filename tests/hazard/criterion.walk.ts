import { entered, step, type RoomWalk, type Walking } from '../support/walk.js';

const region = '500238000000';
/** Each walk has an item and a title of its own, so that who studies it finds that item and no other. */
const version = async (walking: Walking, effectiveFrom: string) => ({
  region,
  sectors: ['FISHERY'],
  document: `演示渔业船舶重大事故隐患判定标准（${walking.type}${walking.serial}）`,
  article: '第一条',
  content: '渔业船舶未经检验出航',
  effectiveFrom,
  fileId: await walking.file('head'),
});
const former = async (walking: Walking): Promise<string> =>
  walking.keys.HazardCriterion ? walking.idOf('HazardCriterion') : walking.other('HazardCriterion');

/** Some days after the version that is followed. */
const afterIt = async (walking: Walking): Promise<string> =>
  (
    await walking.one<{ day: string }>('select (effective_from + 4)::text as day from hazard_criterion where id = $1', [
      walking.keys.HazardCriterion,
    ])
  ).day;

export const walk: RoomWalk = {
  acts: {
    publishCriterion: step('head', async (walking) => ({
      ...(await version(walking, walking.on())),
      code: `YS-${walking.type.toUpperCase()}-${walking.serial}`,
    })),
    supersedeCriterion: step('head', async (walking) => ({
      formerId: await former(walking),
      ...(await version(walking, await afterIt(walking))),
    })),
    endCriterion: step('head', async (walking) => ({
      region,
      formerId: await former(walking),
      endDocument: '农渔发〔2026〕8号',
      effectiveFrom: await afterIt(walking),
      fileId: await walking.file('head'),
    })),
  },
  nouns: {
    HazardCriterion: { stages: { [entered]: [null, 'publishCriterion', 'endCriterion', 'supersedeCriterion'] } },
  },
};
