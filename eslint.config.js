import graphql from '@graphql-eslint/eslint-plugin';
import stylistic from '@stylistic/eslint-plugin';
import ts from 'typescript';
import tseslint from 'typescript-eslint';

// A JavaScript number loses fen beyond 90 billion yuan and cannot hold a tenth: where money goes it is whole fen, a
// bigint, or their text.
const money = /(amount|fen|balance|total|cap|yuan|standard|computed|firstTranche|price|funds|sums?)s?$/i;
const noNumberForMoney = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      named: '{{name}} is money and is a number here; it is Fen (bigint) or its text.',
      made: 'Money is made a number here.',
    },
  },
  create(context) {
    const { esTreeNodeToTSNodeMap, program } = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();
    const typeOf = (node) => checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(node));
    const isNumber = (type) =>
      (type.isUnion() ? type.types.some(isNumber) : (type.flags & ts.TypeFlags.NumberLike) !== 0) ||
      (checker.isArrayType(type) && checker.getTypeArguments(type).some(isNumber));
    const isMoney = (node) =>
      (node.type === 'Identifier'
        ? money.test(node.name)
        : node.type === 'MemberExpression' && node.property.type === 'Identifier' && money.test(node.property.name)) ||
      (typeOf(node).flags & ts.TypeFlags.BigIntLike) !== 0;
    const named = (node) => {
      if (node?.type === 'Identifier' && money.test(node.name) && isNumber(typeOf(node)))
        context.report({ node, messageId: 'named', data: { name: node.name } });
    };
    return {
      VariableDeclarator: ({ id }) => {
        named(id);
      },
      TSPropertySignature: ({ key }) => {
        named(key);
      },
      PropertyDefinition: ({ key }) => {
        named(key);
      },
      TSParameterProperty: ({ parameter }) => {
        named(parameter);
      },
      ':function': ({ params }) => {
        for (const param of params) {
          named(param);
          if (param.type === 'ObjectPattern') for (const { value } of param.properties) named(value);
        }
      },
      Property: ({ key, value, parent }) => {
        if (
          parent.type === 'ObjectExpression' &&
          key.type === 'Identifier' &&
          money.test(key.name) &&
          isNumber(typeOf(value))
        )
          context.report({ node: value, messageId: 'named', data: { name: key.name } });
      },
      CallExpression: ({ callee, arguments: [given] }) => {
        if (
          given &&
          callee.type === 'Identifier' &&
          ['Number', 'parseFloat', 'parseInt'].includes(callee.name) &&
          isMoney(given)
        )
          context.report({ node: callee, messageId: 'made' });
      },
      UnaryExpression: ({ operator, argument }) => {
        if (operator === '+' && isMoney(argument)) context.report({ node: argument, messageId: 'made' });
      },
    };
  },
};

export default [
  {
    ignores: [
      'dist/',
      '**/node_modules/',
      'bench/dist/',
      'bench/.data/',
      'tests/support/generated.ts',
      '.sanbixu/',
      'coverage/',
    ],
  },
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts', '**/*.js', '**/*.mjs'],
    plugins: { '@stylistic': stylistic },
    rules: {
      // Prettier formats; what it cannot break, strings and SQL, may be longer.
      '@stylistic/max-len': [
        'error',
        { code: 120, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreUrls: true },
      ],
      'one-var': ['error', 'never'],
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
    // What the compiler does not know is `unknown`, or a parameter of the type; what it cannot say is `Untyped`, which
    // says why.
    files: ['src/**/*.ts'],
    ignores: ['src/kernel/untyped.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'error' },
  },
  {
    files: ['src/relief/**/*.ts', 'src/proof/**/*.ts', 'src/server/bank/**/*.ts', 'src/kernel/fen.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { money: { rules: { 'no-number': noNumberForMoney } } },
    rules: { 'money/no-number': 'error' },
  },
  {
    files: ['schema/schema.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'schema/schema.graphql' } } },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
        },
      ],
      '@graphql-eslint/require-deprecation-date': 'error',
      // Connections, edges and parts of entries have no id of their own; what has one is a Node and is tested for it.
      '@graphql-eslint/strict-id-in-types': 'off',
      // Pages go forward only, as the contract says.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // Changes and work items are no entries: they are listed, and lead to a Node.
      // Plain lists of parts (refusals, abilities, figures) are no pages; every list of entries is a connection,
      // which the Relay suite compiles.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
      // The contract names acts and figures as the office does: `can` answers with abilities, `enumLabels` has a
      // field `enum`.
      '@graphql-eslint/no-typename-prefix': 'off',
      // The acts' answers name the entry, and more can be asked of Query at once; a Query field inside would be a
      // second door.
      '@graphql-eslint/require-field-of-type-query-in-mutation-result': 'off',
      // Enums of the law have the law's words; `GET`-like prefixes do not occur.
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: { style: 'PascalCase', ignorePattern: '^link__' },
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          Argument: 'camelCase',
          DirectiveDefinition: 'camelCase',
          // Names of acts, entry types and enums are what they name.
          'EnumValueDefinition[parent.name.value!=/^(ActName|EntryType|EnumName|ImportName)$/]': 'UPPER_CASE',
        },
      ],
      // The file is printed sorted and with descriptions in one style.
      '@graphql-eslint/description-style': 'off',
      // Every type is reachable from Query and Mutation, but directives' own arguments are not counted.
      '@graphql-eslint/no-unreachable-types': 'error',
    },
  },
];
