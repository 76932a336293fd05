using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Idp.Catalog.Kinds;

namespace Idp.Catalog.Snapshots.Files;

/// <summary>A number that differs for sets of kinds that judge or relate entities differently; the same in every process.</summary>
/// <remarks>That of a set that comes with the library is made of its unread text: a cold start needs no kinds.</remarks>
internal static class KindSetFingerprint
{
    private static readonly ConditionalWeakTable<KindSet, object> Known = [];

    public static ulong Of(KindSet kinds) => (ulong)Known.GetValue(kinds, static set => set.SourceHash?.Invoke() ?? Compute(set));

    private static ulong Compute(KindSet kinds)
    {
        var text = new StringBuilder();
        foreach (var pack in kinds.Packs)
        {
            Line(text, "pack", pack.Name, pack.Behaviour.ToString());
            foreach (var kind in pack.Kinds)
            {
                Line(text, "kind", kind.Kind, string.Join(' ', kind.ApiVersions), kind.SpecType ?? "", kind.Schema.ToString());
                foreach (var field in kind.RelationFields)
                {
                    Line(text, "field", field.Selector, field.Relation, field.DefaultKind ?? "", field.InDefaultNamespace.ToString(CultureInfo.InvariantCulture), string.Join(' ', field.AllowedKinds));
                }
            }

            foreach (var pair in pack.Relations)
            {
                Line(text, "pair", string.Join(' ', pair.FromKinds), string.Join(' ', pair.ToKinds), pair.Forward, pair.Reverse);
            }

            foreach (var (key, schema) in pack.Annotations.Concat(pack.Labels).OrderBy(entry => entry.Key, StringComparer.Ordinal))
            {
                Line(text, "metadata", key, schema.ToString());
            }
        }

        return BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Line(StringBuilder text, params ReadOnlySpan<string> parts)
    {
        foreach (string part in parts)
        {
            text.Append(part).Append('\u001F');
        }

        text.Append('\n');
    }
}
