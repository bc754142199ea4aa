using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Semai.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OrderRequests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "order_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    business_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    product = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    unit_word = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    wanted_by = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    price = table.Column<long>(type: "INTEGER", nullable: true),
                    brings_material = table.Column<bool>(type: "INTEGER", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    asked_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    order_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    why = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    answered_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_order_requests", x => x.id);
                    table.CheckConstraint("ck_order_requests_quantity", "quantity > 0 AND (price IS NULL OR price > 0)");
                    table.ForeignKey(
                        name: "fk_order_requests_businesses_business_id",
                        column: x => x.business_id,
                        principalTable: "businesses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_order_requests_production_orders_order_id",
                        column: x => x.order_id,
                        principalTable: "production_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_order_requests_business_id_state",
                table: "order_requests",
                columns: new[] { "business_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_order_requests_order_id",
                table: "order_requests",
                column: "order_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_order_requests_unit_state",
                table: "order_requests",
                columns: new[] { "unit", "state" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "order_requests");
        }
    }
}
