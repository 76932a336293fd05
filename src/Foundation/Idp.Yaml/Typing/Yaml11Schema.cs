using Idp.Yaml.Tape;

namespace Idp.Yaml.Typing;

/// <summary>Types plain scalars as YAML 1.1 does, for documents under <c>%YAML 1.1</c>.</summary>
internal static class Yaml11Schema
{
    public static TypedScalar Type(string text) => text switch
    {
        "y" or "Y" or "yes" or "Yes" or "YES" or "on" or "On" or "ON" => new TypedScalar(TapeKind.True),
        "n" or "N" or "no" or "No" or "NO" or "off" or "Off" or "OFF" => new TypedScalar(TapeKind.False),
        _ => CoreSchema.Type(text),
    };
}
