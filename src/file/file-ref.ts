import { Field, ID, ObjectType } from 'type-graphql';
import { Entity, PrimaryColumn } from 'typeorm';
import { noun } from '../access/model/noun.js';
import { DateTime, Position } from '../api/scalars/index.js';
import type { Instant } from '../kernel/instant.js';
import { Shown } from '../api/columns.js';

@ObjectType({
  simpleResolvers: true,
  description: 'An uploaded file, reached through the entry it is attached to. 附件',
})
@Entity('file')
export class FileRef {
  @Field(() => ID, { description: 'Id of the file, for use in inputs. 标识' }) @PrimaryColumn('uuid') id!: string;
  @Shown(String, 'text', 'File name. 文件名') name!: string;
  @Shown(String, 'text', 'Media type. 文件类型') mediaType!: string;
  @Shown(Position, 'bigint', 'Size in bytes. 字节数') bytes!: string;
  @Shown(String, 'text', 'SHA-256 digest of the content, hexadecimal. 摘要值') sha256!: string;
  @Shown(DateTime, 'timestamptz', 'Time of upload. 上传时间') createdAt!: Instant;
}

export const files = noun<FileRef>({
  entity: FileRef,
  names: {},
  tag: 'F',
  historical: false,
  lifecycle: null,
  sees: 'everyone',
  may: {},
  acts: {},
  where: {},
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [],
});

/** SQL: the digest of all content that is kept. */
export const contentKept = 'select distinct sha256 from file order by sha256';
