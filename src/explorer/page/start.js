/* GraphiQL begins once it is known whom to be, since it reads the schema at once. */
self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_, label) => `/explorer/${{ json: 'json', graphql: 'graphql' }[label] ?? 'editor'}.worker.js`,
};
void window.sanbixuExplorer.then(() => {
  window.YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), {
    title: 'Sanbixu 三必须',
    endpoint: '/graphql',
    credentials: 'omit',
    shouldPersistHeaders: false,
    inputValueDeprecation: true,
    defaultQuery:
      '# 左侧选择身份与示例；Ctrl-Enter 执行。 Pick whom to be on the left; Ctrl-Enter runs.\nquery Hello {\n  viewer { roles operator { name } organisation { name } }\n  hazards(where: { grade: [MAJOR] }, first: 5) {\n    totalCount\n    nodes { number status rectificationDue overdue description region { name } enterprise { name } can { action allowed } }\n  }\n}\n',
  });
});
