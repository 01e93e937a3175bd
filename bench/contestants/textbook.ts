// As the handbooks of Apollo Server, type-graphql and TypeORM have it: entities, repositories, field resolvers with
// DataLoader, the standalone server with its usual plugins.
import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import DataLoader from 'dataloader';
import {
  Arg,
  buildSchema,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Brackets, Column, DataSource, Entity, In, PrimaryColumn } from 'typeorm';
import { parse } from 'pg-connection-string';

@ObjectType()
@Entity('organisation')
class Organisation {
  @Field(() => ID) @PrimaryColumn('uuid') id!: string;
  @Field(() => String) @Column('text') name!: string;
}
@ObjectType()
@Entity('enterprise_person')
class EnterprisePerson {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'legal_representative_masked', nullable: true }) legalRepresentativeMasked!: string | null;
}
@ObjectType()
@Entity('enterprise')
class Enterprise {
  @Field(() => ID) @PrimaryColumn('uuid') id!: string;
  @Field(() => Int) @Column('integer') version!: number;
  @Field(() => Date) @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('text', { name: 'county_code' }) countyCode!: string;
  @Field(() => String) @Column('text') status!: string;
  @Field(() => String, { nullable: true }) @Column('text', { name: 'credit_code', nullable: true }) creditCode!:
    string | null;
  @Field(() => String) @Column('text') name!: string;
  @Field(() => String) @Column('text') sector!: string;
  @Field(() => String) @Column('text', { name: 'industry_code' }) industryCode!: string;
  @Field(() => String) @Column('text') address!: string;
  @Field(() => Int, { nullable: true }) @Column('integer', { nullable: true }) headcount!: number | null;
  @Field(() => String, { nullable: true }) @Column('text', { name: 'risk_grade', nullable: true }) riskGrade!:
    string | null;
  @Field(() => String, { nullable: true })
  @Column('text', { name: 'inspection_tier', nullable: true })
  inspectionTier!: string | null;
}
@ObjectType()
@Entity('hazard')
class Hazard {
  @Field(() => ID) @PrimaryColumn('uuid') id!: string;
  @Field(() => Int) @Column('integer') version!: number;
  @Field(() => Date) @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Field(() => Date) @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
  @Column('text', { name: 'county_code' }) countyCode!: string;
  @Column('uuid', { name: 'enterprise_id', nullable: true }) enterpriseId!: string | null;
  @Field(() => String) @Column('text') number!: string;
  @Field(() => String) @Column('text') status!: string;
  @Field(() => String) @Column('text') source!: string;
  @Field(() => String) @Column('text') category!: string;
  @Field(() => String) @Column('text') sector!: string;
  @Field(() => String) @Column('text') description!: string;
  @Field(() => String) @Column('text') location!: string;
  @Field(() => Date) @Column('timestamptz', { name: 'found_at' }) foundAt!: Date;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) grade!: string | null;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) criterion!: string | null;
  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'graded_at', nullable: true })
  gradedAt!: Date | null;
  @Field(() => String, { nullable: true }) @Column('text', { name: 'order_number', nullable: true }) orderNumber!:
    string | null;
  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'ordered_at', nullable: true })
  orderedAt!: Date | null;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) suspension!: string | null;
  @Field(() => Date, { nullable: true }) @Column('timestamptz', { nullable: true }) deadline!: Date | null;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) measures!: string | null;
  @Field(() => String, { nullable: true }) @Column('bigint', { name: 'funds_fen', nullable: true }) fundsFen!:
    string | null;
  @Field(() => String, { nullable: true }) @Column('date', { name: 'plan_due_on', nullable: true }) planDueOn!:
    string | null;
  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'planned_at', nullable: true })
  plannedAt!: Date | null;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) rectification!: string | null;
  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
@ObjectType()
@Entity('listing')
class Listing {
  @Field(() => ID) @PrimaryColumn('uuid') id!: string;
  @Field(() => String) @Column('text') number!: string;
  @Field(() => Date) @Column('timestamptz') deadline!: Date;
  @Column('uuid', { name: 'hazard_id', nullable: true }) hazardId!: string | null;
  @Column('uuid', { name: 'enterprise_id', nullable: true }) enterpriseId!: string | null;
  @Column('uuid', { name: 'supervisor_id' }) supervisorId!: string;
}
@ObjectType()
class Count {
  @Field(() => String) township!: string;
  @Field(() => String) status!: string;
  @Field(() => Int) count!: number;
}
@ObjectType()
class HazardPage {
  @Field(() => [Hazard]) nodes!: Hazard[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}
@ObjectType()
class EnterprisePage {
  @Field(() => [Enterprise]) nodes!: Enterprise[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

const { host, port, user, password, database } = parse(process.env.DATABASE_URL!);
const db = new DataSource({
  type: 'postgres',
  host: host!,
  port: Number(port ?? 5432),
  username: user,
  password,
  database: database!,
  entities: [Organisation, EnterprisePerson, Enterprise, Hazard, Listing],
  extra: { max: 10, options: '-c timezone=UTC -c jit=off' },
} as never);
await db.initialize();

const byId = <E extends { id: string }>(entity: new () => E) =>
  new DataLoader<string, E | null>(async (ids) => {
    const rows = await db.getRepository(entity).findBy({ id: In([...ids]) } as never);
    const by = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => by.get(id) ?? null);
  });
const grouped = <E extends { enterpriseId: string | null }>(rows: E[], ids: readonly string[], most: number): E[][] =>
  ids.map((id) => rows.filter(({ enterpriseId }) => enterpriseId === id).slice(0, most));
const open = ['REPORTED', 'GRADED', 'ORDERED', 'RECTIFYING', 'IN_REVIEW'];
const loadersOf = () => ({
  enterprise: byId(Enterprise),
  hazard: byId(Hazard),
  organisation: byId(Organisation),
  person: byId(EnterprisePerson),
  // A loader has no limit per parent: all that are open are read, and the first of each are kept.
  hazards: new DataLoader<string, Hazard[]>(async (ids) =>
    grouped(
      await db
        .getRepository(Hazard)
        .find({ where: { enterpriseId: In([...ids]), status: In(open) }, order: { deadline: 'ASC', id: 'ASC' } }),
      ids,
      5,
    ),
  ),
  listings: new DataLoader<string, Listing[]>(async (ids) =>
    grouped(
      await db
        .getRepository(Listing)
        .find({ where: { enterpriseId: In([...ids]) }, order: { deadline: 'ASC', id: 'ASC' } }),
      ids,
      3,
    ),
  ),
});
interface Context {
  readonly loaders: ReturnType<typeof loadersOf>;
}
const after = (cursor: string | null | undefined): [string, string] | null =>
  cursor ? (JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, string]) : null;
const cursorOf = (values: unknown[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');

@Resolver(() => Enterprise)
class EnterpriseResolver {
  @Query(() => Enterprise, { nullable: true })
  enterprise(
    @Arg('id', () => ID) id: string,
    @Arg('county', () => String) countyCode: string,
  ): Promise<Enterprise | null> {
    return db.getRepository(Enterprise).findOneBy({ id, countyCode });
  }

  @Query(() => EnterprisePage)
  async enterprises(
    @Arg('county', () => String) county: string,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) cursor: string | null,
  ): Promise<EnterprisePage> {
    const at = after(cursor);
    const query = db
      .getRepository(Enterprise)
      .createQueryBuilder('e')
      .where('e.county_code = :county and e.inspection_tier = :tier', { county, tier: 'KEY' });
    if (at) query.andWhere('(e.name, e.id) > (:name, :id)', { name: at[0], id: at[1] });
    const nodes = await query.orderBy('e.name').addOrderBy('e.id').limit(first).getMany();
    const last = nodes.at(-1);
    return { nodes, endCursor: last ? cursorOf([last.name, last.id]) : null };
  }

  @FieldResolver(() => String, { nullable: true })
  async legalRepresentative(@Root() { id }: Enterprise, @Ctx() { loaders }: Context): Promise<string | null> {
    return (await loaders.person.load(id))?.legalRepresentativeMasked ?? null;
  }
  @FieldResolver(() => [Hazard])
  hazards(
    @Root() { id }: Enterprise,
    @Arg('first', () => Int) _: number,
    @Ctx() { loaders }: Context,
  ): Promise<Hazard[]> {
    return loaders.hazards.load(id);
  }
  @FieldResolver(() => [Listing])
  listings(
    @Root() { id }: Enterprise,
    @Arg('first', () => Int) _: number,
    @Ctx() { loaders }: Context,
  ): Promise<Listing[]> {
    return loaders.listings.load(id);
  }
}

@Resolver(() => Hazard)
class HazardResolver {
  @Query(() => HazardPage)
  async hazards(
    @Arg('county', () => String) county: string,
    @Arg('status', () => String) status: string,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) cursor: string | null,
  ): Promise<HazardPage> {
    const at = after(cursor);
    const query = db
      .getRepository(Hazard)
      .createQueryBuilder('h')
      .where('h.county_code = :county and h.status = :status', { county, status });
    if (at)
      query.andWhere(
        new Brackets((where) => {
          where.where('(h.deadline, h.id) > (:deadline, :id)', { deadline: at[0], id: at[1] });
        }),
      );
    const nodes = await query.orderBy('h.deadline').addOrderBy('h.id').limit(first).getMany();
    const last = nodes.at(-1);
    return { nodes, endCursor: last ? cursorOf([last.deadline, last.id]) : null };
  }

  @Query(() => [Count])
  counts(@Arg('county', () => String) county: string): Promise<Count[]> {
    return db
      .getRepository(Hazard)
      .createQueryBuilder('h')
      .select('h.township_code', 'township')
      .addSelect('h.status', 'status')
      .addSelect('count(*)::int', 'count')
      .where('h.county_code = :county', { county })
      .groupBy('1')
      .addGroupBy('2')
      .orderBy('1')
      .addOrderBy('2')
      .getRawMany<Count>();
  }

  @FieldResolver(() => Enterprise, { nullable: true })
  enterprise(@Root() { enterpriseId }: Hazard, @Ctx() { loaders }: Context): Promise<Enterprise | null> | null {
    return enterpriseId ? loaders.enterprise.load(enterpriseId) : null;
  }

  /** Locks, judges in a line, and saves; no history, no journal, no guarded key. */
  @Mutation(() => Hazard)
  gradeHazard(@Arg('id', () => ID) id: string, @Arg('county', () => String) countyCode: string): Promise<Hazard> {
    return db.transaction(async (tx) => {
      const hazard = await tx
        .getRepository(Hazard)
        .findOneOrFail({ where: { id, countyCode }, lock: { mode: 'pessimistic_write' } });
      if (hazard.version !== 1 || hazard.status !== 'REPORTED') throw new Error('refused');
      return tx.getRepository(Hazard).save(
        Object.assign(hazard, {
          status: 'GRADED',
          grade: 'GENERAL',
          gradedAt: new Date(),
          updatedAt: new Date(),
          version: hazard.version + 1,
        }),
      );
    });
  }
}

@Resolver(() => Listing)
class ListingResolver {
  @FieldResolver(() => String, { nullable: true })
  async hazardNumber(@Root() { hazardId }: Listing, @Ctx() { loaders }: Context): Promise<string | null> {
    return hazardId ? ((await loaders.hazard.load(hazardId))?.number ?? null) : null;
  }
  @FieldResolver(() => String, { nullable: true })
  async hazardGrade(@Root() { hazardId }: Listing, @Ctx() { loaders }: Context): Promise<string | null> {
    return hazardId ? ((await loaders.hazard.load(hazardId))?.grade ?? null) : null;
  }
  @FieldResolver(() => String, { nullable: true })
  async supervisor(@Root() { supervisorId }: Listing, @Ctx() { loaders }: Context): Promise<string | null> {
    return (await loaders.organisation.load(supervisorId))?.name ?? null;
  }
}

const server = new ApolloServer<Context>({
  schema: await buildSchema({ resolvers: [EnterpriseResolver, HazardResolver, ListingResolver], validate: false }),
});
await startStandaloneServer(server, {
  listen: { port: Number(process.env.PORT), host: '127.0.0.1' },
  context: async () => ({ loaders: loadersOf() }),
});
console.log('ready');
