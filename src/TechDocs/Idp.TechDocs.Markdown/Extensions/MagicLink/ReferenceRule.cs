using System.Text.RegularExpressions;
using Idp.TechDocs.Markdown.Inlines;
using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Extensions.MagicLink;

/// <summary>Issues, pull requests, discussions and commits in short: <c>user/repository#1</c>, <c>repository!2</c>, <c>repository@hash</c>.</summary>
internal sealed class ReferenceRule(MagicLinkOptions options, bool isNamed) : InlineRule
{
    public const string Value = @"((?<sign>[#!?])(?<number>[1-9][0-9]*)|@(?<hash>[a-f\d]{40})(\.{3}(?<second>[a-f\d]{40}))?)\b";

    // Every part is bounded, but the number, behind which nothing is tried again.
    private readonly Regex _form = new(
        $@"\G{(isNamed ? $@"{MentionRule.Named(RepositoryHost.WithRepositories)}/" : $@"(\b(?<user>{options.Host.User})/)?")}(?<repository>\b[-._a-zA-Z\d]{{0,99}}[a-zA-Z\d]){Value}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public override int Find(ReadOnlySpan<char> text, int from)
    {
        if (text[from..].IndexOfAny("#!?@") < 0)
        {
            return -1;
        }

        // Names of hosts but GitHub's may begin within words.
        while (from < text.Length && !(WordCharacter.IsBoundary(text, from) || (isNamed && text[from] is 'g' or 'b')))
        {
            from++;
        }

        return from < text.Length ? from : -1;
    }

    public override bool TryRead(InlineReading reading, string text, int at, out InlineMatch match)
    {
        match = default;
        if (reading.LinkDepth > 0 || reading.Before(text, at) is '@' or '/' || _form.Match(text, at) is not { Success: true } form)
        {
            return false;
        }

        if (form.Groups["host"].Value == RepositoryHost.GitHub.Id && WordCharacter.Is(reading.Before(text, at)))
        {
            return false;
        }

        string user = form.Groups["user"] is { Success: true } named ? named.Value : options.User;
        if (user.Length == 0)
        {
            return false;
        }

        var host = RepositoryHost.Find(form.Groups["host"].Value) ?? options.Host;
        match = new InlineMatch(at, at + form.Length, Resolve(form, host, user, form.Groups["repository"].Value, options));
        return true;
    }

    /// <summary>The link to what a form names; text where the host has no such thing.</summary>
    public static Inline Resolve(Match form, RepositoryHost host, string user, string name, MagicLinkOptions options)
    {
        bool isOwnUser = user == options.User && host == options.Host, isOwn = isOwnUser && name == options.Repository;
        string repository = $"{user}/{name}", shown = isOwn ? "" : isOwnUser ? name : repository, number = form.Groups["number"].Value;
        if (form.Groups["second"] is { Success: true } second)
        {
            string first = form.Groups["hash"].Value;
            return HostLink.OfCompare(host, repository, shown, first, second.Value, options).To(host.CompareUrl(repository, first, second.Value));
        }

        if (form.Groups["hash"] is { Success: true } hash)
        {
            return HostLink.OfCommit(host, repository, shown, hash.Value, options).To(host.CommitUrl(repository, hash.Value));
        }

        char sign = form.Groups["sign"].ValueSpan[0];
        string path = sign == '#' ? "issues" : sign == '!' ? host.Pull : "discussions";
        return sign == '?' && host != RepositoryHost.GitHub
            ? new LiteralInline(form.Value)
            : HostLink.OfIssue(host, repository, shown, sign, number, options).To($"{host.Url}/{repository}/{path}/{number}");
    }
}
