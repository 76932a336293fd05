namespace Idp.JsonSchemas.Npm;

/// <summary>Resolves references as the library does: over the invented base <c>resolve://</c>, of which only the path remains.</summary>
internal sealed class NpmUrls(NpmWork work)
{
    private static readonly WhatwgUrl Invented = WhatwgUrl.Parse("resolve://", null)!;
    private static readonly WhatwgUrl Message = WhatwgUrl.Parse("thismessage::/", null)!;

    private readonly Dictionary<string, string> _ofBases = new(StringComparer.Ordinal);

    public NpmWork Work => work;

    /// <summary>The base of a document without any: the library resolves the text <c>undefined</c>.</summary>
    public string Resolve(NpmValue id) => Resolve("undefined", id.IsTruthy ? NpmConversion.ToText(id, work) : "");

    public string Resolve(string from, string to)
    {
        if (!work.TrySpend((from.Length + to.Length) >> 5))
        {
            return "";
        }

        if (to.Length > 0)
        {
            return ResolveAnew(from, to);
        }

        if (!_ofBases.TryGetValue(from, out string? resolved))
        {
            resolved = ResolveAnew(from, to);
            _ofBases[from] = resolved;
        }

        return resolved;
    }

    /// <summary>The fragment with its <c>#</c>; empty when there is none.</summary>
    public string FragmentOf(string uri)
    {
        var url = WhatwgUrl.Parse(uri, Message);
        if (url is null)
        {
            work.Fail("Invalid URL");
        }

        return url?.Hash ?? "";
    }

    private string ResolveAnew(string from, string to)
    {
        var start = WhatwgUrl.Parse(from, Invented);
        var url = start is null ? null : WhatwgUrl.Parse(to, start);
        if (url is null)
        {
            work.Fail("Invalid URL");
            return "";
        }

        return url.Scheme == "resolve" ? url.Path + url.Search + url.Hash : url.ToString();
    }
}
