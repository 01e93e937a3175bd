import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Needs } from '../access/model/noun.js';
import type { RequestContext } from '../api/context.js';
import { FileRef } from './file-ref.js';

const linkMillis = 5 * 60_000;

/** What a link is signed over: the file, its end, and who may follow it. */
export const linkText = (id: string, until: number, clientId: string, operatorId: string | null): string =>
  `${id} ${until} ${clientId} ${operatorId ?? ''}`;

@Resolver(() => FileRef)
export class FileResolver {
  @Needs<FileRef>('id')
  @FieldResolver(() => String, {
    description:
      'Download link, valid for five minutes, without a token (so that a page shows a picture by it); another than this caller who sends a token is told 404. 下载链接',
  })
  link(@Root() file: FileRef, @Ctx() { caller, records }: RequestContext): string {
    const until = Date.now() + linkMillis;
    const bearer = `${caller.clientId}.${caller.operatorId ?? ''}`;
    return `/files/${file.id}?until=${until}&for=${bearer}&signature=${records.services.vault.sign(linkText(file.id, until, caller.clientId, caller.operatorId))}`;
  }
}
