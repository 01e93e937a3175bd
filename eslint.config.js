import graphql from '@graphql-eslint/eslint-plugin';
import stylistic from '@stylistic/eslint-plugin';
import tseslint from 'typescript-eslint';

export default [
  { ignores: ['dist/', '**/node_modules/', 'bench/dist/', 'bench/.data/', 'tests/support/generated.ts', '.sanbixu/', 'coverage/'] },
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts', '**/*.js', '**/*.mjs'],
    plugins: { '@stylistic': stylistic },
    rules: {
      // The one formatter: tables are aligned by hand, so spaces within a line are left alone.
      '@stylistic/indent': ['error', 2, { SwitchCase: 1, ignoredNodes: ['PropertyDefinition', 'TemplateLiteral *', 'ConditionalExpression'], flatTernaryExpressions: true, offsetTernaryExpressions: false }],
      '@stylistic/semi': ['error', 'always'], '@stylistic/quotes': ['error', 'single', { avoidEscape: true, allowTemplateLiterals: 'always' }], '@stylistic/comma-dangle': ['error', 'always-multiline'],
      '@stylistic/eol-last': 'error', '@stylistic/no-trailing-spaces': 'error', '@stylistic/no-tabs': 'error', '@stylistic/max-len': ['error', { code: 480 }], '@stylistic/no-multiple-empty-lines': ['error', { max: 1 }], '@stylistic/arrow-parens': ['error', 'always'], '@stylistic/keyword-spacing': 'error', '@stylistic/space-before-blocks': 'error', '@stylistic/object-curly-spacing': ['error', 'always'],
    },
  },
  {
    files: ['**/*.ts'],
    rules: {
      // Decorated functions and the two libraries' own metadata are typed so; everywhere else a cast says what it is.
      '@typescript-eslint/no-unsafe-function-type': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['schema/schema.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'schema/schema.graphql' } } },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/require-description': ['error', { types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true, DirectiveDefinition: true }],
      '@graphql-eslint/require-deprecation-date': 'error',
      // Connections, edges and parts of entries have no id of their own; what has one is a Node and is tested for it.
      '@graphql-eslint/strict-id-in-types': 'off',
      // Pages go forward only, as the contract says.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // Changes and work items are no entries: they are listed, and lead to a Node.
      // Plain lists of parts (refusals, abilities, figures) are no pages; every list of entries is a connection, which the Relay suite compiles.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
      // The contract names acts and figures as the office does: `can` answers with abilities, `enumLabels` has a field `enum`.
      '@graphql-eslint/no-typename-prefix': 'off',
      // The acts' answers name the entry, and more can be asked of Query at once; a Query field inside would be a second door.
      '@graphql-eslint/require-field-of-type-query-in-mutation-result': 'off',
      // Enums of the law have the law's words; `GET`-like prefixes do not occur.
      '@graphql-eslint/naming-convention': ['error', { types: 'PascalCase', FieldDefinition: 'camelCase', InputValueDefinition: 'camelCase', Argument: 'camelCase', DirectiveDefinition: 'camelCase', EnumValueDefinition: 'UPPER_CASE' }],
      // The file is printed sorted and with descriptions in one style.
      '@graphql-eslint/description-style': 'off',
      // Every type is reachable from Query and Mutation, but directives' own arguments are not counted.
      '@graphql-eslint/no-unreachable-types': 'error',
    },
  },
];
