using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Idp.Scaffolder.Secrets;

/// <summary>The texts of a run that nobody may see, which grow as steps derive more. Thread-safe.</summary>
internal sealed class SecretBook
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, SecretOrigin> _origins = new(StringComparer.Ordinal);
    private readonly Dictionary<SecretOrigin, string> _texts = [];
    private readonly Dictionary<string, int> _derived = new(StringComparer.Ordinal);
    private volatile Index? _index;

    /// <summary>A book of the secrets that were given.</summary>
    public SecretBook(IReadOnlyDictionary<string, string> secrets, IReadOnlyDictionary<string, string> environment)
    {
        AddAll(SecretKind.Run, secrets);
        AddAll(SecretKind.Environment, environment);
    }

    /// <summary>Takes in texts that a step derived from secrets.</summary>
    public void AddDerived(string step, IEnumerable<string> texts)
    {
        lock (_gate)
        {
            foreach (string text in texts.SelectMany(text => SecretForms.OfDerived(text)))
            {
                int index = _derived.GetValueOrDefault(step);
                _derived[step] = index + 1;
                Add(text, new SecretOrigin(SecretKind.Derived, step, index));
            }
        }
    }

    /// <summary>The text of an origin, if the book has it.</summary>
    public bool TryGetText(SecretOrigin origin, [NotNullWhen(true)] out string? text)
    {
        lock (_gate)
        {
            return _texts.TryGetValue(origin, out text);
        }
    }

    /// <summary>The places of a text that show a secret, which may overlap, in the order of their start, the longest first.</summary>
    public ImmutableArray<SecretPlace> Find(string text)
    {
        var index = _index ??= MakeIndex();
        return text.Length < SecretForms.ShortestMasked || !text.AsSpan().ContainsAny(index.Any) ? [] : index.Find(text);
    }

    private void AddAll(SecretKind kind, IReadOnlyDictionary<string, string> secrets)
    {
        foreach (var (name, secret) in secrets.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var forms = SecretForms.Of(secret);
            for (int i = 0; i < forms.Length; i++)
            {
                Add(forms[i], new SecretOrigin(kind, name, i));
            }
        }
    }

    private void Add(string text, SecretOrigin origin)
    {
        _texts[origin] = text;
        if (text.Length >= SecretForms.ShortestMasked && _origins.TryAdd(text, origin))
        {
            _index = null;
        }
    }

    private Index MakeIndex()
    {
        lock (_gate)
        {
            return new Index([.. _origins]);
        }
    }

    private sealed class Index(ImmutableArray<KeyValuePair<string, SecretOrigin>> texts)
    {
        public SearchValues<string> Any { get; } = SearchValues.Create([.. texts.Select(pair => pair.Key)], StringComparison.Ordinal);

        public ImmutableArray<SecretPlace> Find(string text)
        {
            var places = new List<SecretPlace>();
            foreach (var (secret, origin) in texts)
            {
                for (int at = text.IndexOf(secret, StringComparison.Ordinal); at >= 0; at = text.IndexOf(secret, at + 1, StringComparison.Ordinal))
                {
                    places.Add(new SecretPlace(at, secret.Length, origin));
                }
            }

            return [.. places.OrderBy(place => place.Start).ThenByDescending(place => place.Length)];
        }
    }
}
