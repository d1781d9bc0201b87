// The house of docs/where-things-go.md: floors (imports go down), doors (a room is entered by its service, events,
// access and module only) and the few libraries that may live in one room alone.
const floors = [
  ['platform'],
  ['line', 'audit'],
  ['households', 'staff', 'directory'],
  ['survey', 'benefits', 'duty', 'articles', 'training'],
  ['segments', 'consultations'],
  ['broadcasts', 'referrals', 'safeguarding', 'outreach'],
  ['reports'],
];

const rooms = (list) => `^api/src/(${list.join('|')})/`;

const upwards = floors.slice(0, -1).map((floor, index) => ({
  name: `floor-${index + 1}-looks-up`,
  comment: 'Imports go down, never up; news going up travels as an event through the outbox.',
  severity: 'error',
  from: { path: rooms(floor) },
  to: { path: rooms(floors.slice(index + 1).flat()) },
}));

module.exports = {
  forbidden: [
    ...upwards,
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'rooms-have-doors',
      comment: 'Another room is entered by its service, events, access and module only.',
      severity: 'error',
      from: { path: '^api/src/([^/]+)/', pathNot: '^api/src/demo/' },
      to: {
        path: '^api/src/([^/]+)/',
        pathNot: ['^api/src/$1/', '^api/src/platform/', '\\.(service|events|access|module)\\.ts$'],
      },
    },
    {
      name: 'demo-uses-doors',
      severity: 'error',
      from: { path: '^api/src/demo/' },
      to: {
        path: '^api/src/([^/]+)/',
        pathNot: ['^api/src/(demo|platform)/', '\\.(service|events|access|module)\\.ts$'],
      },
    },
    {
      name: 'top-uses-doors',
      comment: 'Whoever puts the house together, or starts it for a person at a terminal, uses doors and migrations.',
      severity: 'error',
      from: { path: '^api/src/[^/]+\\.ts$' },
      to: { path: '^api/src/[^/]+/', pathNot: ['^api/src/platform/', '\\.(module|migrations|service)\\.ts$'] },
    },
    {
      name: 'line-sdk-in-one-room',
      severity: 'error',
      from: { path: '^api/src/', pathNot: '^api/src/line/' },
      to: { path: 'node_modules/@line/' },
    },
    {
      name: 'liff-in-one-place',
      severity: 'error',
      from: { path: '^liff-app/src/', pathNot: '^liff-app/src/line/' },
      to: { path: 'node_modules/@line/' },
    },
    {
      name: 'features-apart',
      comment: 'A feature never imports another feature.',
      severity: 'error',
      from: { path: '^(liff-app|admin-web)/src/features/([^/]+)/' },
      to: { path: '^(liff-app|admin-web)/src/features/', pathNot: '^$1/src/features/$2/' },
    },
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      from: { path: '^(liff-app|admin-web)/src/ui/' },
      // What went wrong with a call has a form of its own, whatever the call was about.
      to: { path: '^(liff-app|admin-web)/src/(features|api)/', pathNot: '/api/(errors|http)\\.ts$' },
    },
    {
      name: 'rule-language-stands-alone',
      severity: 'error',
      from: { path: '^packages/eligibility/src/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^packages/eligibility/src/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.vue', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types'],
    },
  },
};
