import { Ctx, Query, Resolver } from 'type-graphql';
import { ToldTo } from '../../access/rights/audience.js';
import type { RequestContext } from '../../api/context.js';
import { fieldsOf, rowOf } from './resource.catalogue.js';
import { DataResource, ShareClass, UpdateCadence } from './resource.js';
import { dataResources, type ResourceCode } from './resource.catalogue.resources.js';
import { OrganisationKind } from '../../organisation/organisation.js';

const codes = Object.keys(dataResources) as ResourceCode[];

/** A resource as callers are told of it. */
export function toldResource(code: string, language: 'zh' | 'en'): DataResource | null {
  const row = rowOf(code);
  return row === null
    ? null
    : {
        code,
        name: row[language],
        shareClass: ShareClass[row.shared],
        basis: row.basis,
        ownerKind: OrganisationKind[row.owner],
        cadence: UpdateCadence[row.cadence],
        fields: fieldsOf(code),
      };
}

@Resolver(() => DataResource)
export class DataResourceResolver {
  @ToldTo('everyone', 'the contract itself')
  @Query(() => [DataResource], {
    description: 'The catalogue of what is shared, at most 60 resources with their fields. 共享目录，至多六十项',
  })
  dataResources(@Ctx() { records }: RequestContext): DataResource[] {
    return codes.map((code) => toldResource(code, records.request.language)!);
  }
}
