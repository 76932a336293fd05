namespace Idp.Yaml.Tape;

internal enum TapeKind : byte
{
    Null,
    True,
    False,
    Number,
    String,
    Mapping,
    Sequence,
    Alias,
}
