using Idp.Catalog;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>One change of the options, in the order of the calls.</summary>
internal sealed record CatalogValidationStep(Func<CatalogValidatorOptions, CatalogValidatorOptions> Configure);
