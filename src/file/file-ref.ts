import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { noun } from '../access/noun.js';
import { DateTime, Position } from '../api/scalars/index.js';
import type { Instant } from '../kernel/instant.js';

@ObjectType({ simpleResolvers: true, description: 'An uploaded file, reached through the entry it is attached to. 附件' })
@Entity('file')
export class FileRef {
  @Field(() => ID, { description: 'Id of the file, for use in inputs. 标识' })               @PrimaryColumn('uuid')                       id!: string;
  @Field(() => String, { description: 'File name. 文件名' })                   @Column('text')                              name!: string;
  @Field(() => String, { description: 'Media type. 文件类型' })               @Column('text', { name: 'media_type' })      mediaType!: string;
  @Field(() => Position, { description: 'Size in bytes. 字节数' })         @Column('bigint')                            bytes!: string;
  @Field(() => String, { description: 'SHA-256 digest of the content, hexadecimal. 摘要值' }) @Column('text')                          sha256!: string;
  @Field(() => DateTime, { description: 'Time of upload. 上传时间' })         @Column('timestamptz', { name: 'created_at' }) createdAt!: Instant;
}

export const files = noun<FileRef>({
  entity: FileRef, tag: 'F', historical: false, lifecycle: null, sees: 'everyone', may: {}, acts: {}, where: {},
  orders: { NEWEST: { by: ['createdAt'], descending: true } }, personal: {}, discloses: {}, waits: [],
});
