import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types for the operations a partner may copy; our own tests use the same. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'schema/operations/*.graphql',
  generates: {
    'tests/support/generated.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        scalars: {
          DateTime: 'string',
          CivilDate: 'string',
          Money: 'string',
          RegionCode: 'string',
          CreditCode: 'string',
          Position: 'number',
        },
      },
    },
  },
};
export default config;
