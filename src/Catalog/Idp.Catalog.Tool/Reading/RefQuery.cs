using System.Globalization;
using Idp.Catalog.Descriptors;
using Idp.Catalog.Model;
using Idp.Catalog.Snapshots;
using Idp.Catalog.Validation;
using Idp.CommandLine;

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
        var documents = reading.Read.Documents.Where(document => document.Ref is not null).ToLookup(document => document.Ref!);
        var found = FindAmong(documents.Select(group => group.Key), $"{reading.Read.Documents.Count()} documents", console);

        // A valid one of several: that is the one that the catalog would show.
        return found is null ? [] : [.. documents[found].OrderByDescending(document => document.IsValid)];
    }

    /// <summary>The one entity that is meant, or what relations lead to though it does not exist; null, with a line that says why, when there is none or there are several.</summary>
    public EntityRef? Find(CatalogSnapshot catalog, ToolConsole console)
        => _asked.Kind != AnyKind && (catalog.Contains(_asked) || catalog.RelationsOf(_asked).Any())
            ? _asked
            : FindAmong(catalog.Entities.Select(entity => entity.Ref), string.Create(CultureInfo.InvariantCulture, $"{catalog.Count} entities"), console);

    private EntityRef? FindAmong(IEnumerable<EntityRef> refs, string among, ToolConsole console)
    {
        var found = refs.Where(Matches).OrderBy(reference => reference.ToString(), StringComparer.Ordinal).ToList();
        if (found.Count != 1)
        {
            console.Say(found.Count == 0
                ? $"idp-catalog: there is no {Text} among the {among}{Suggestion(refs)}"
                : $"idp-catalog: {Text} may be {string.Join(" or ", found)}; say which");
        }

        return found.Count == 1 ? found[0] : null;
    }

    private string Text => _asked.Kind == AnyKind ? $"'{_asked.ToShortString(AnyKind)}'" : $"'{_asked}'";

    private bool Matches(EntityRef reference) => _asked.Kind == AnyKind
        ? reference == new EntityRef(reference.Kind, _asked.Namespace, _asked.Name)
        : reference == _asked;

    private string Suggestion(IEnumerable<EntityRef> refs)
    {
        var near = _asked.Kind == AnyKind
            ? DidYouMean.FindNearest(_asked.Name, refs.Select(reference => reference.Name))
            : DidYouMean.FindNearest(_asked.ToString(), refs.Select(reference => reference.ToString()));
        return near is null ? "" : $"; did you mean {near}?";
    }
}
