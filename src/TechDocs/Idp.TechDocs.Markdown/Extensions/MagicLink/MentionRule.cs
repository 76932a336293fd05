using System.Text.RegularExpressions;
using Idp.TechDocs.Markdown.Inlines;

namespace Idp.TechDocs.Markdown.Extensions.MagicLink;

/// <summary><c>@user</c> and <c>@user/repository</c>, the host perhaps named: <c>@gitlab:user</c>.</summary>
internal sealed class MentionRule(MagicLinkOptions options, RepositoryHost[] hosts, bool isNamed, bool hasRepository) : InlineRule
{
    // Every part is bounded.
    private readonly Regex _form = new(
        $@"\G@{(isNamed ? Named(hosts) : $"(?<user>{hosts[0].User})")}\b{(hasRepository ? @"/(?<repository>[-._a-zA-Z\d]{0,99}[a-zA-Z\d])\b" : "")}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public static string Named(RepositoryHost[] hosts)
        => $"({string.Join('|', hosts.Select(host => $"(?<host>{host.Id}):(?<user>{host.User})"))})";

    public override int Find(ReadOnlySpan<char> text, int from)
        => text[from..].IndexOf('@') is var at and >= 0 ? from + at : -1;

    public override bool TryRead(InlineReading reading, string text, int at, out InlineMatch match)
    {
        match = default;
        if (reading.LinkDepth > 0 || char.IsAsciiLetter(reading.Before(text, at)) || _form.Match(text, at) is not { Success: true } form)
        {
            return false;
        }

        var host = RepositoryHost.Find(form.Groups["host"].Value) ?? hosts[0];
        string user = form.Groups["user"].Value, name = hasRepository ? $"{user}/{form.Groups["repository"].Value}" : user;
        var link = hasRepository ? HostLink.OfRepository(host, name, options) : HostLink.OfUser(host, name, options.Label("mention", "User"));
        match = new InlineMatch(at, at + form.Length, link.To(host.UserUrl(name)));
        return true;
    }
}
