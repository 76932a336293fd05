namespace Idp.Yaml.Parsing.Plain;

internal enum EventKind : byte
{
    StartMapping,
    Key,
    EndMapping,
    StartSequence,
    EndSequence,
    Null,
    True,
    False,
    Number,
    String,
}
