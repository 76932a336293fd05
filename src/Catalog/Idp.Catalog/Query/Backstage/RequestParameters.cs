using System.Globalization;

namespace Idp.Catalog.Query.Backstage;

/// <summary>The parameters of a GET request, each perhaps several times, and the first fault among them.</summary>
internal sealed class RequestParameters
{
    private readonly ILookup<string, string> _values;
    private readonly QueryLimits _limits;

    public RequestParameters(IEnumerable<KeyValuePair<string, string>> parameters, QueryLimits limits)
    {
        _values = parameters.ToLookup(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        _limits = limits;
        foreach (var parameter in _values)
        {
            if (parameter.Take(2).ToArray() is [""])
            {
                Refuse($"Empty value found for query parameter '{parameter.Key}'");
            }
        }
    }

    public BackstageError? Error { get; private set; }

    /// <summary>All values of a parameter.</summary>
    public string[] All(string name)
    {
        string[] values = [.. _values[name]];
        if (values.Length > _limits.MaxConditions || values.Sum(value => (long)value.Length) > _limits.MaxTextLength)
        {
            Refuse($"Parameter '{name}' is too long");
            return [];
        }

        return values;
    }

    /// <summary>The value of a parameter; null when it is not given.</summary>
    public string? Find(string name) => _values[name].FirstOrDefault();

    /// <summary>A whole number, at least 0.</summary>
    public int? Number(string name)
    {
        if (Find(name) is not { } text)
        {
            return null;
        }

        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
        {
            Refuse($"request/query/{name} must be integer");
        }
        else if (number < 0)
        {
            Refuse($"request/query/{name} must be >= 0");
        }

        return (int)Math.Clamp(number, 0, int.MaxValue);
    }

    public void Refuse(string message) => Error ??= BackstageError.Input(message);
}
