using Idp.Yaml.Splitting;

namespace Idp.Yaml.Typing;

/// <summary>Expands tags as they are written to their full names.</summary>
internal sealed class TagResolver(DocumentDirectives directives)
{
    public const string Core = "tag:yaml.org,2002:";

    /// <summary>The full name; null with a reason when there is none.</summary>
    public string? Resolve(string written, out string? fault)
    {
        fault = null;
        if (written == "!")
        {
            return written;
        }

        if (written.StartsWith("!<", StringComparison.Ordinal))
        {
            var verbatim = written[2..^1];
            if (verbatim.Length == 0)
            {
                return null;
            }

            fault = verbatim is "!" or "!!" ? "a verbatim tag needs a name" : null;
            return fault is null ? verbatim : null;
        }

        var end = written.LastIndexOf('!') + 1;
        var (handle, suffix) = (written[..end], written[end..]);
        if (suffix.Length == 0)
        {
            fault = "it has no name after its handle";
            return null;
        }

        if (directives.TagHandles.TryGetValue(handle, out var prefix))
        {
            return prefix + Uri.UnescapeDataString(suffix);
        }

        if (handle == "!")
        {
            return written;
        }

        fault = $"no %TAG line defines the handle '{handle}'";
        return null;
    }
}
