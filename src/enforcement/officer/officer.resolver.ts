import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { globalId } from '../../access/privacy/ids.js';
import { ToldTo } from '../../access/rights/audience.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { RegionCodeScalar } from '../../api/scalars/index.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { countyOf, type RegionCode } from '../../kernel/region-code.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { toOffices } from '../../organisation/organisation.scope.js';
import * as acts from './officer.acts.js';
import { equipmentOfOffices } from './officer.facts.js';
import {
  CalibrateEquipmentInput,
  EnforcementEquipmentArgs,
  OfficerTrainingsArgs,
  RecordOfficerTrainingInput,
  RegisterEquipmentInput,
  RetireEquipmentInput,
} from './officer.inputs.js';
import { enforcementEquipment, officerTrainings } from './officer.noun.js';
import {
  EnforcementEquipment,
  EnforcementEquipmentChange,
  EnforcementEquipmentConnection,
  OfficerTraining,
  OfficerTrainingChange,
  OfficerTrainingConnection,
  type EquipmentKind,
} from './officer.js';
import { EquipmentFigure } from './officer.types.js';

@Resolver()
export class OfficerResolver {
  @Query(() => OfficerTrainingConnection, {
    description: 'Trainings of officers that the caller may see. 培训考核列表',
  })
  async officerTrainings(
    @Args(() => OfficerTrainingsArgs) args: OfficerTrainingsArgs,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<OfficerTraining>> {
    return records.page(officerTrainings, args, info);
  }

  @Query(() => EnforcementEquipmentConnection, {
    description: 'Enforcement equipment that the caller may see. 执法装备列表',
  })
  async enforcementEquipment(
    @Args(() => EnforcementEquipmentArgs) args: EnforcementEquipmentArgs,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<EnforcementEquipment>> {
    return records.page(enforcementEquipment, args, info);
  }

  @ToldTo(toOffices, 'the offices of the county and what they enforce with')
  @Query(() => [EquipmentFigure], {
    description: 'Equipment of each office with officers beside the standard of the county. 执法装备配备情况',
  })
  async equipmentFigures(
    @Arg('region', () => RegionCodeScalar, { description: 'County. 县' }) region: RegionCode,
    @Ctx() { records }: RequestContext,
  ): Promise<EquipmentFigure[]> {
    const today = civilDateOf(records.request.now);
    const [rows, law] = await Promise.all([
      records.lookUp(equipmentOfOffices, `${countyOf(region)}/${today}`),
      records.services.law(),
    ]);
    return rows.map(({ organisationId, office, officeKind, kind, inUse, leased }) => {
      const { value } = law.parameter(`equipment.standard.${officeKind.toLowerCase()}`, today, region);
      const standard = Number(new RegExp(`${kind}:(\\d+)`).exec(value)?.[1] ?? 0);
      return {
        office,
        officeId: globalId(organisations, organisationId),
        kind: kind as EquipmentKind,
        inUse,
        leased,
        standard,
        missing: Math.max(0, standard - inUse),
      };
    });
  }
}

export const OfficerTrainingMutations = mutationsOf(officerTrainings, OfficerTrainingChange, acts, {
  recordOfficerTraining: [
    RecordOfficerTrainingInput,
    'Enters a training of a law officer and its examination. 登记执法人员培训考核',
  ],
});
export const EnforcementEquipmentMutations = mutationsOf(enforcementEquipment, EnforcementEquipmentChange, acts, {
  registerEquipment: [RegisterEquipmentInput, 'Enters enforcement equipment. 登记执法装备'],
  calibrateEquipment: [CalibrateEquipmentInput, 'Enters a calibration of equipment. 登记检定'],
  retireEquipment: [RetireEquipmentInput, 'Takes equipment out of use. 停用执法装备'],
});
