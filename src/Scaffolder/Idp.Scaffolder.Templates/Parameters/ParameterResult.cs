using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Templates;

/// <summary>What validation found.</summary>
/// <param name="Errors">Those of all pages, in order.</param>
public sealed record ParameterResult(ImmutableArray<ParameterError> Errors)
{
    /// <summary>Whether a run may begin.</summary>
    public bool IsValid => Errors.IsEmpty;

    /// <summary>The body of upstream's answer 400, <c>{"errors": [...]}</c>: the errors of the first page that has any.</summary>
    public JsonObject ToUpstreamJson()
        => new() { ["errors"] = new JsonArray([.. Errors.Where(error => error.Page == Errors[0].Page).Select(error => error.Json.DeepClone())]) };
}
