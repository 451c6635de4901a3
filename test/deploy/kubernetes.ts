/**
 * Manifests against the schemas of Kubernetes' API. Those schemas let unknown keys pass, so that `securtyContext` would be no error:
 * a key that the validator never looks at is one that it does not know.
 */
import { Deployment } from 'kubernetes-models/apps/v1'
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2'
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1'
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1'
import { Service } from 'kubernetes-models/v1'

const MODELS = [Deployment, HorizontalPodAutoscaler, NetworkPolicy, PodDisruptionBudget, Service]

export interface Manifest { readonly apiVersion: string, readonly kind: string, readonly metadata: { readonly name: string } }

/** `value`, which notes in `seen` the path of each own key that is looked at. */
function watched (value: unknown, path: string, seen: Set<string>): unknown {
  if (value === null || typeof value !== 'object') return value
  return new Proxy(value, {
    get (target, key, receiver) {
      const child: unknown = Reflect.get(target, key, receiver)
      if (typeof key === 'symbol' || !Object.hasOwn(target, key)) return child
      seen.add(`${path}/${key}`)
      return watched(child, `${path}/${key}`, seen)
    }
  })
}

const pathsOf = (value: unknown, path = ''): string[] => value === null || typeof value !== 'object'
  ? []
  : Object.entries(value).flatMap(([key, child]) => [`${path}/${key}`, ...pathsOf(child, `${path}/${key}`)])

/** What is wrong with a manifest: each fault on its own, none if it is right. */
export function faultsOf (manifest: Manifest): string[] {
  const model = MODELS.find(({ apiVersion, kind }) => apiVersion === manifest.apiVersion && kind === manifest.kind)
  if (model === undefined) return [`There is no ${manifest.kind} in ${manifest.apiVersion}.`]
  const seen = new Set<string>()
  try {
    // Not by its constructor, which would look at every key to copy it.
    model.prototype.validate.call(watched(manifest, '', seen))
  } catch (error) {
    return [(error as Error).message]
  }
  return pathsOf(manifest).filter(path => !seen.has(path)).map(path => `${path} is not known.`)
}
