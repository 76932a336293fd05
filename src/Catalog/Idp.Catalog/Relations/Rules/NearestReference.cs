using Idp.Catalog.Kinds;
using Idp.Catalog.Model;
using Idp.Catalog.Validation;

namespace Idp.Catalog.Relations;

/// <summary>Finds what a reference that leads nowhere was probably meant to be. Not thread-safe.</summary>
/// <remarks>The names that are compared over all questions are bounded: past the bound there are no more suggestions, and never a slow run.</remarks>
internal sealed class NearestReference(LinkedCatalog catalog)
{
    private const int MaxComparisons = 20_000_000;
    private readonly Lazy<Names> _names = new(() => new Names(catalog));
    private readonly Dictionary<(EntityRef, RelationField), EntityRef?> _answers = [];
    private int _comparisons;

    /// <summary>The suggestion as the field would write it; null when nothing is near.</summary>
    public string? Find(Reference reference)
    {
        var key = (reference.Target, reference.Field);
        if (!_answers.TryGetValue(key, out var answer))
        {
            _answers[key] = answer = Search(reference.Target, reference.Field);
        }

        if (answer == reference.Relation.Source)
        {
            return null;
        }

        var space = reference.Field.InDefaultNamespace ? EntityRef.DefaultNamespace : reference.Relation.Source.Namespace;
        return answer?.ToShortString(reference.Field.DefaultKind, space);
    }

    // The right name in another place says more than another name in the right place.
    private EntityRef? Search(EntityRef missing, RelationField field)
    {
        var same = _names.Value.Named(missing.Name).Where(field.Allows).ToList();
        if (same.Count > 0)
        {
            return same.Find(found => found.IsKind(missing.Kind)) ?? same[0];
        }

        var near = _names.Value.OfKind(missing.Kind);
        if (_comparisons > MaxComparisons - near.Count)
        {
            return null;
        }

        _comparisons += near.Count;
        return DidYouMean.FindNearest(missing.Name, near.Keys) is { } name ? near[name] : null;
    }

    private sealed class Names
    {
        private static readonly Dictionary<string, EntityRef> Nothing = [];
        private readonly Dictionary<string, Dictionary<string, EntityRef>> _byKind = new(StringComparer.Ordinal);
        private readonly Dictionary<string, List<EntityRef>> _byName = new(StringComparer.Ordinal);

        public Names(LinkedCatalog catalog)
        {
            foreach (var reference in catalog.Refs.OrderBy(reference => reference.ToString(), StringComparer.Ordinal))
            {
                var kind = JavaScriptCase.ToLower(reference.Kind);
                if (!_byKind.TryGetValue(kind, out var names))
                {
                    _byKind[kind] = names = new Dictionary<string, EntityRef>(StringComparer.Ordinal);
                }

                names.TryAdd(reference.Name, reference);
                var name = JavaScriptCase.ToLower(reference.Name);
                if (!_byName.TryGetValue(name, out var list))
                {
                    _byName[name] = list = [];
                }

                list.Add(reference);
            }
        }

        public Dictionary<string, EntityRef> OfKind(string kind) => _byKind.GetValueOrDefault(JavaScriptCase.ToLower(kind), Nothing);

        public List<EntityRef> Named(string name) => _byName.GetValueOrDefault(JavaScriptCase.ToLower(name), []);
    }
}
