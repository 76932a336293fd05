using System.Collections.Immutable;
using Idp.Catalog.Model;
using Idp.Catalog.Query.Evaluation;
using Idp.Catalog.Query.Text;
using Idp.Catalog.Validation;

namespace Idp.Catalog.Query.Backstage;

/// <summary>A text to look for in values of some fields.</summary>
/// <param name="Term">In any case; blank asks for nothing.</param>
/// <param name="Fields">Their search keys; default for the field that is ordered by.</param>
internal sealed record FullTextFilter(string Term, ImmutableArray<string> Fields)
{
    /// <summary>The fields that are looked in.</summary>
    public ImmutableArray<string> FieldsBeside(string? sortKey) => Fields.IsDefault ? [string.IsNullOrEmpty(sortKey) ? "metadata.uid" : sortKey] : Fields;

    /// <summary>What a value must be like; null for anything.</summary>
    public LikePattern? Pattern => JavaScriptWhiteSpace.Trim(Term) is { IsEmpty: false } term ? new LikePattern(term.ToString()) : null;

    /// <summary>Entities that have such a value.</summary>
    public EntityPredicate? ToPredicate(string? sortKey)
        => Pattern is { } pattern ? EntityPredicate.Any(FieldsBeside(sortKey).Select(field => EntityPredicate.Of(field, new ValueTest(pattern.Matches)))) : null;

    public EntityValue ToValue() => EntityValue.FromObject(
        ("term", Term), ("fields", Fields.IsDefault ? default : EntityValue.FromStrings([.. Fields])));
}
