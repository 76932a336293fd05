using System.Text.Json.Nodes;
using Idp.Scaffolder.Serialization;

namespace Idp.Scaffolder.Community.Merging;

internal sealed record MergeInput
{
    public string? Path { get; init; }

    public JsonNode? Content { get; init; }

    public bool? MergeArrays { get; init; }

    public bool? MatchFileIndent { get; init; }

    public bool? PreserveYamlComments { get; init; }

    public ChosenDocument? UseDocumentIncludingField { get; init; }

    public YamlStyle? Options { get; init; }
}

internal sealed record ChosenDocument
{
    public string? Key { get; init; }

    public string? Value { get; init; }
}
