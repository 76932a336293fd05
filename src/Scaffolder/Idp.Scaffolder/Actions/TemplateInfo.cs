using System.Text.Json.Nodes;
using Idp.Catalog.Model;

namespace Idp.Scaffolder.Actions;

/// <summary>Where a template comes from.</summary>
/// <param name="EntityRef">Its address in the catalog, or null.</param>
/// <param name="BaseUrl">The descriptor's location, which relative <c>url</c> inputs start from; <c>file:</c> for folders. Null: relative ones are refused.</param>
/// <param name="Metadata">The descriptor's <c>metadata</c>, or null. Not to be changed.</param>
public sealed record TemplateInfo(EntityRef? EntityRef = null, Uri? BaseUrl = null, JsonObject? Metadata = null);
