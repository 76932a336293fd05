namespace Idp.Catalog.Model;

/// <summary>A place for a node. An array of these is an object, which a plain array of nodes is not; and storing into it needs no check of its type.</summary>
internal readonly record struct Slot(object Node);
