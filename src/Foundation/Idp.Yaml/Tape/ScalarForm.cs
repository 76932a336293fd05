namespace Idp.Yaml.Tape;

internal enum ScalarForm
{
    Plain,
    Quoted,
    Block,
}
