using System.Buffers;
using System.Text.RegularExpressions;
using Idp.TechDocs.Markdown.Inlines;
using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Extensions.MagicLink;

/// <summary>What is of the repository that the options name: <c>#1</c>, <c>!2</c>, <c>?3</c> and commits.</summary>
internal sealed partial class OwnReferenceRule(MagicLinkOptions options) : InlineRule
{
    private static readonly SearchValues<char> First = SearchValues.Create("#!?abcdef0123456789");

    public override int Find(ReadOnlySpan<char> text, int from)
        => text[from..].IndexOfAny(First) is var at and >= 0 ? from + at : -1;

    public override bool TryRead(InlineReading reading, string text, int at, out InlineMatch match)
    {
        match = default;
        char before = reading.Before(text, at);
        bool isSign = text[at] is '#' or '!' or '?';
        bool mayBegin = isSign ? !char.IsAsciiLetter(before) : before is not ('@' or '/') && !WordCharacter.Is(before);
        if (reading.LinkDepth > 0 || !mayBegin || !options.HasBase || Form.Match(text, at) is not { Success: true } form)
        {
            return false;
        }

        match = new InlineMatch(at, at + form.Length, ReferenceRule.Resolve(form, options.Host, options.User, options.Repository, options));
        return true;
    }

    [GeneratedRegex(@"\G((?<sign>[#!?])(?<number>[1-9][0-9]*)|(?<hash>[a-f\d]{40})(\.{3}(?<second>[a-f\d]{40}))?)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form { get; }
}
