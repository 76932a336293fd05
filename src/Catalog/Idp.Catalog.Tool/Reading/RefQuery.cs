using Idp.Catalog.Descriptors;
using Idp.Catalog.Model;
using Idp.Catalog.Tool.Execution;
using Idp.Catalog.Validation;

namespace Idp.Catalog.Tool.Reading;

/// <summary>An entity that is asked for: <c>[kind:][namespace/]name</c>. Without a kind it is of any kind; without a namespace in <c>default</c>.</summary>
internal sealed class RefQuery
{
    private const string AnyKind = "*";
    private readonly EntityRef _asked;

    private RefQuery(EntityRef asked) => _asked = asked;

    /// <exception cref="ToolFailureException">The text is no reference.</exception>
    public static RefQuery Parse(string text) => EntityRef.TryParse(text, AnyKind, null, out var asked)
        ? new RefQuery(asked)
        : throw new ToolFailureException($"'{text}' is not a reference to an entity; write [kind:][namespace/]name");

    /// <summary>The documents of the one entity that is meant; none, with a line that says why, when there is none or there are several.</summary>
    public IReadOnlyList<DescriptorDocument> Find(CatalogReading reading, ToolConsole console)
    {
        var found = reading.Read.Documents
            .Where(document => document.Ref is { } reference && Matches(reference))
            .GroupBy(document => document.Ref!)
            .ToList();
        if (found.Count == 1)
        {
            // A valid one of several: that is the one that the catalog would show.
            return [.. found[0].OrderByDescending(document => document.IsValid)];
        }

        console.Say(found.Count == 0
            ? $"idp-catalog: there is no {Text} among the {reading.Read.Documents.Count()} documents{Suggestion(reading)}"
            : $"idp-catalog: {Text} may be {string.Join(" or ", found.Select(group => group.Key))}; say which");
        return [];
    }

    private string Text => _asked.Kind == AnyKind ? $"'{_asked.ToShortString(AnyKind)}'" : $"'{_asked}'";

    private bool Matches(EntityRef reference) => _asked.Kind == AnyKind
        ? reference == new EntityRef(reference.Kind, _asked.Namespace, _asked.Name)
        : reference == _asked;

    private string Suggestion(CatalogReading reading)
    {
        var refs = reading.Read.Documents.Select(document => document.Ref).OfType<EntityRef>();
        var near = _asked.Kind == AnyKind
            ? DidYouMean.FindNearest(_asked.Name, refs.Select(reference => reference.Name))
            : DidYouMean.FindNearest(_asked.ToString(), refs.Select(reference => reference.ToString()));
        return near is null ? "" : $"; did you mean {near}?";
    }
}
