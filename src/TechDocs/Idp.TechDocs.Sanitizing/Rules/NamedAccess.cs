using System.Collections.Frozen;

namespace Idp.TechDocs.Sanitizing.Rules;

/// <summary>Names that elements must not have, since scripts of a page would find the element where they look for a member of the document or of a form.</summary>
internal static class NamedAccess
{
    // The elements that a browser looks for by name in a document or a form. Anchors of headings are none of them.
    private static readonly FrozenSet<string> Elements =
        FrozenSet.ToFrozenSet(["button", "embed", "fieldset", "form", "iframe", "image", "img", "input", "object", "output", "select", "textarea"]);

    private static readonly FrozenSet<string> Members = FrozenSet.ToFrozenSet(MemberNames.All.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ByName = Members.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Hides(string element, ReadOnlySpan<char> name) => Elements.Contains(element) && ByName.Contains(name);
}
