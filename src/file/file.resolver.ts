import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Needs } from '../access/model/noun.js';
import type { RequestContext } from '../api/context.js';
import { FileRef } from './file-ref.js';

/** Kinds of which a smaller picture is made. */
export const pictures: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp']);
/** A link holds for five minutes at least and is the same for as long, so that no picture is shown anew. */
const linkMillis = 5 * 60_000;

/** What a link is signed over: the file, its end, and who may follow it. */
export const linkText = (id: string, until: number, clientId: string, operatorId: string | null): string =>
  `${id} ${until} ${clientId} ${operatorId ?? ''}`;

@Resolver(() => FileRef)
export class FileResolver {
  @Needs<FileRef>('id')
  @FieldResolver(() => String, {
    description:
      'Download link, a path of this service (a page of another origin puts its address before it), valid for five minutes at least and ten at most, without a token (so that a page shows a picture by it); then 410 LINK_EXPIRED. Another than this caller who sends a token is told 404. 下载链接',
  })
  link(@Root() file: FileRef, @Ctx() context: RequestContext): string {
    return this.#linkTo(file, context);
  }

  @Needs<FileRef>('id', 'mediaType')
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Link to a smaller picture (WebP, at most 320 pixels wide and high), valid as `link` is; null of what is no PNG, JPEG or WebP. 缩略图链接',
  })
  thumbnail(@Root() file: FileRef, @Ctx() context: RequestContext): string | null {
    return pictures.has(file.mediaType) ? `${this.#linkTo(file, context)}&thumbnail` : null;
  }

  #linkTo(file: FileRef, { caller, records }: RequestContext): string {
    const until = (Math.floor(Date.now() / linkMillis) + 2) * linkMillis;
    const bearer = `${caller.clientId}.${caller.operatorId ?? ''}`;
    return `/files/${file.id}?until=${until}&for=${bearer}&signature=${records.services.vault.sign(linkText(file.id, until, caller.clientId, caller.operatorId))}`;
  }
}
