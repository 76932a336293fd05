using System.Text.Json.Nodes;
using Idp.Catalog.Model;

namespace Idp.Scaffolder.Actions;

/// <summary>The person who asked for a run: <c>user</c> in expressions.</summary>
/// <param name="Ref">The user's address in the catalog.</param>
/// <param name="Entity">The user's entity, or null. Not to be changed.</param>
public sealed record RunUser(EntityRef? Ref = null, JsonObject? Entity = null);
