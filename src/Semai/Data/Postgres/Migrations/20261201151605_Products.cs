using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Semai.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Products : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_production_order_items_counts",
                table: "production_order_items");

            migrationBuilder.AddColumn<int>(
                name: "stocked",
                table: "production_order_items",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "products",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<int>(type: "integer", nullable: false),
                    slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    name_en = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    about = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    about_en = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    per = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    threshold = table.Column<int>(type: "integer", nullable: false),
                    seller_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reviewed = table.Column<bool>(type: "boolean", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    changes = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_products", x => x.id);
                    table.CheckConstraint("ck_products_threshold", "threshold >= 0");
                    table.ForeignKey(
                        name: "fk_products_organisations_seller_id",
                        column: x => x.seller_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "product_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "integer", nullable: false),
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    act = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    by = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    note = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_product_history", x => new { x.product_id, x.no });
                    table.ForeignKey(
                        name: "fk_product_history_products_product_id",
                        column: x => x.product_id,
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "product_photos",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<int>(type: "integer", nullable: false),
                    alt = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    alt_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    large_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    small_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    width = table.Column<int>(type: "integer", nullable: false),
                    height = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    added_by = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    added_by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    added_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    decided_by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_product_photos", x => x.id);
                    table.ForeignKey(
                        name: "fk_product_photos_products_product_id",
                        column: x => x.product_id,
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "product_prices",
                columns: table => new
                {
                    no = table.Column<int>(type: "integer", nullable: false),
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_product_prices", x => new { x.product_id, x.no });
                    table.CheckConstraint("ck_product_prices_amount", "amount > 0");
                    table.ForeignKey(
                        name: "fk_product_prices_products_product_id",
                        column: x => x.product_id,
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "product_stocks",
                columns: table => new
                {
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<int>(type: "integer", nullable: false),
                    pieces = table.Column<int>(type: "integer", nullable: false),
                    last_no = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_product_stocks", x => x.product_id);
                    table.CheckConstraint("ck_product_stocks_never_below_nought", "pieces >= 0");
                    table.ForeignKey(
                        name: "fk_product_stocks_products_product_id",
                        column: x => x.product_id,
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "stock_lots",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    batch_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<int>(type: "integer", nullable: false),
                    code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    made_on = table.Column<DateOnly>(type: "date", nullable: false),
                    pieces = table.Column<int>(type: "integer", nullable: false),
                    recalled_why = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    recalled_on = table.Column<DateOnly>(type: "date", nullable: true),
                    recalled_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stock_lots", x => x.id);
                    table.CheckConstraint("ck_stock_lots_pieces", "pieces >= 0");
                    table.ForeignKey(
                        name: "fk_stock_lots_production_batches_batch_id",
                        column: x => x.batch_id,
                        principalTable: "production_batches",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_stock_lots_products_product_id",
                        column: x => x.product_id,
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "product_photo_files",
                columns: table => new
                {
                    photo_id = table.Column<Guid>(type: "uuid", nullable: false),
                    large = table.Column<byte[]>(type: "bytea", nullable: false),
                    small = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_product_photo_files", x => x.photo_id);
                    table.ForeignKey(
                        name: "fk_product_photo_files_product_photo_photo_id",
                        column: x => x.photo_id,
                        principalTable: "product_photos",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "stock_moves",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<int>(type: "integer", nullable: false),
                    no = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    pieces = table.Column<int>(type: "integer", nullable: false),
                    lot_id = table.Column<Guid>(type: "uuid", nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    why = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    takes = table.Column<int>(type: "integer", nullable: true),
                    by = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stock_moves", x => x.id);
                    table.CheckConstraint("ck_stock_moves_pieces", "CASE kind WHEN 'In' THEN pieces > 0 AND lot_id IS NOT NULL WHEN 'Sold' THEN pieces < 0 WHEN 'Spoiled' THEN pieces < 0 AND why IS NOT NULL WHEN 'Counted' THEN pieces = 0 OR why IS NOT NULL ELSE takes IS NOT NULL AND why IS NOT NULL END");
                    table.ForeignKey(
                        name: "fk_stock_moves_products_product_id",
                        column: x => x.product_id,
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_stock_moves_stock_lots_lot_id",
                        column: x => x.lot_id,
                        principalTable: "stock_lots",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.AddCheckConstraint(
                name: "ck_production_order_items_counts",
                table: "production_order_items",
                sql: "delivered + stocked <= accepted AND stocked >= 0 AND returned <= delivered AND delivered - returned <= quantity AND price > 0");

            migrationBuilder.CreateIndex(
                name: "ix_product_photos_large_hash",
                table: "product_photos",
                column: "large_hash");

            migrationBuilder.CreateIndex(
                name: "ix_product_photos_product_id_state",
                table: "product_photos",
                columns: new[] { "product_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_product_photos_small_hash",
                table: "product_photos",
                column: "small_hash");

            migrationBuilder.CreateIndex(
                name: "ix_product_photos_unit_state",
                table: "product_photos",
                columns: new[] { "unit", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_products_seller_id",
                table: "products",
                column: "seller_id");

            migrationBuilder.CreateIndex(
                name: "ix_products_slug",
                table: "products",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_products_state_id",
                table: "products",
                columns: new[] { "state", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_products_unit_state",
                table: "products",
                columns: new[] { "unit", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_stock_lots_batch_id",
                table: "stock_lots",
                column: "batch_id");

            migrationBuilder.CreateIndex(
                name: "ix_stock_lots_code",
                table: "stock_lots",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_stock_lots_product_id_batch_id",
                table: "stock_lots",
                columns: new[] { "product_id", "batch_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_stock_moves_lot_id",
                table: "stock_moves",
                column: "lot_id");

            migrationBuilder.CreateIndex(
                name: "ix_stock_moves_product_id_key",
                table: "stock_moves",
                columns: new[] { "product_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_stock_moves_product_id_no",
                table: "stock_moves",
                columns: new[] { "product_id", "no" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_stock_moves_product_id_takes",
                table: "stock_moves",
                columns: new[] { "product_id", "takes" },
                unique: true,
                filter: "takes IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "product_history");

            migrationBuilder.DropTable(
                name: "product_photo_files");

            migrationBuilder.DropTable(
                name: "product_prices");

            migrationBuilder.DropTable(
                name: "product_stocks");

            migrationBuilder.DropTable(
                name: "stock_moves");

            migrationBuilder.DropTable(
                name: "product_photos");

            migrationBuilder.DropTable(
                name: "stock_lots");

            migrationBuilder.DropTable(
                name: "products");

            migrationBuilder.DropCheckConstraint(
                name: "ck_production_order_items_counts",
                table: "production_order_items");

            migrationBuilder.DropColumn(
                name: "stocked",
                table: "production_order_items");

            migrationBuilder.AddCheckConstraint(
                name: "ck_production_order_items_counts",
                table: "production_order_items",
                sql: "delivered <= accepted AND returned <= delivered AND delivered - returned <= quantity AND price > 0");
        }
    }
}
