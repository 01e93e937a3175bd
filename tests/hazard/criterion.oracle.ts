import { all, type RoomOracle, type Row, type State } from '../reader/rules.js';
import { everyone } from '../reader/sight.js';

const nation = '000000';
const versionsOf = (state: State, county: string): readonly Row[] =>
  state.HazardCriterion!.filter((each) => each.county_code === county);
/** Of the versions that have begun, the county's own go before those of the country, the later before the former. */
function judgesIn(row: Row, county: string, on: string, versions: readonly Row[]): boolean {
  const begun = versions.filter(
    (each) => each.code === row.code && [county, nation].includes(each.county_code) && each.effective_from <= on,
  );
  const own = begun.filter((each) => each.county_code === county);
  const [last] = [...(own.length > 0 ? own : begun)].sort((a, b) => (a.effective_from < b.effective_from ? 1 : -1));
  return last?.id === row.id && row.repeals !== true && (row.effective_to === null || row.effective_to >= on);
}

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    HazardCriterion: {
      table: 'hazard_criterion',
      tag: 'C',
      orders: { CODE: [['code', 'effective_from'], false] },
      lists: { hazardCriteria: all },
      sees: everyone,
      columns: { effectiveUntil: 'effective_to' },
      one: {
        former: ['HazardCriterion', 'former_id'],
        publisher: ['Operator', 'publisher_id'],
        file: ['FileRef', 'file_id'],
      },
      beside: {
        laterVersions: [
          'HazardCriterion',
          'CODE',
          (later, own) =>
            later.code === own.code &&
            (later.county_code === own.county_code
              ? later.effective_from > own.effective_from
              : own.county_code === nation),
          20,
        ],
      },
      wanted: (row, w, { present }) =>
        (w.code == null || w.code.includes(row.code)) &&
        (w.sector == null || row.sectors.length === 0 || w.sector.some((each: string) => row.sectors.includes(each))) &&
        (w.content == null || row.content.includes(w.content)) &&
        (w.on == null || judgesIn(row, row.county_code, w.on, versionsOf(present, row.county_code))) &&
        (w.inForceIn == null ||
          judgesIn(row, w.inForceIn.region.slice(0, 6), w.inForceIn.on, present.HazardCriterion!)),
    },
  },
  draws: { content: (d) => d.pick(['瓦斯', '未', '安全']) },
};
