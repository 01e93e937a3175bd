import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../api/connection.js';
import type { RequestContext } from '../api/context.js';
import { mutationsOf } from '../api/mutations.js';
import { PlainArgs } from '../api/plain-args.js';
import { HolidayNotice, HolidayNoticeChange, HolidayNoticeConnection } from './holiday-notice.js';
import * as acts from './law.acts.js';
import { EnterHolidayNoticeInput, EnterStatutoryParameterInput, StatutoryParametersArgs } from './law.inputs.js';
import { holidayNotices, statutoryParameters } from './law.noun.js';
import { StatutoryParameter, StatutoryParameterChange, StatutoryParameterConnection } from './statutory-parameter.js';

@Resolver(() => StatutoryParameter)
export class LawResolver {
  @Query(() => StatutoryParameterConnection, {
    description: 'Statutory parameters: limits, rates and other values set by law. 法定参数列表',
  })
  async statutoryParameters(
    @Args(() => StatutoryParametersArgs) args: StatutoryParametersArgs,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<StatutoryParameter>> {
    return records.page(statutoryParameters, args, info);
  }
}

@Resolver(() => HolidayNotice)
export class HolidayNoticeResolver {
  @Query(() => HolidayNoticeConnection, { description: 'Notices of holidays, the latest year first. 放假通知列表' })
  async holidayNotices(
    @Args(() => PlainArgs) args: PlainArgs,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<HolidayNotice>> {
    return records.page(holidayNotices, args, info);
  }
}

export const StatutoryParameterMutations = mutationsOf(statutoryParameters, StatutoryParameterChange, acts, {
  enterStatutoryParameter: [
    EnterStatutoryParameterInput,
    'Sets a statutory parameter for the county from a day ahead; what held before stays. 设定法定参数',
  ],
});
export const HolidayNoticeMutations = mutationsOf(holidayNotices, HolidayNoticeChange, acts, {
  enterHolidayNotice: [
    EnterHolidayNoticeInput,
    "Enters the State Council's notice of the holidays and make-up days of a year. 录入放假通知",
  ],
});
